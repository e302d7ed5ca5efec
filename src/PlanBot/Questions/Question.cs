using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Questions;

/// <summary>What a question asks for; a question may ask for several things at once.</summary>
[Flags]
internal enum QuestionIntents
{
    None = 0,
    Figure = 1,
    Who = 2,
    When = 4,
    List = 8,
    /// <summary>Who signed the plan.</summary>
    Signed = 16,
    /// <summary>Which document, of what number and day.</summary>
    Document = 32,
    /// <summary>What holds when the plan's time ends, said without a year: "đến cuối nhiệm kỳ".</summary>
    EndOfTerm = 64,
    /// <summary>What holds in the plan's first year, said without it: "năm đầu".</summary>
    FirstYear = 128,
    /// <summary>Where the money comes from.</summary>
    Funding = 256,
    /// <summary>A year, a month or a day, and no other answer to "when".</summary>
    Date = 512,
    Times = EndOfTerm | FirstYear,
}

/// <summary>A message, understood as far as words go.</summary>
internal sealed record Question
{
    /// <summary>As typed, composed and trimmed.</summary>
    public required string Text { get; init; }
    /// <summary>The wards it is about; empty means all.</summary>
    public required IReadOnlyList<WardName> Wards { get; init; }
    /// <summary>A ward it names that has no plan here, as typed; null where it names none.</summary>
    public string? UnknownWard { get; init; }
    /// <summary>True where the wards were named and not taken from the chat.</summary>
    public bool NamesWard { get; init; }
    public required QuestionIntents Intents { get; init; }
    public required QuestionTerms Terms { get; init; }
    /// <summary>Syllables that only name the ward: they narrow the search and are not searched for.</summary>
    public required IReadOnlySet<int> WardSyllables { get; init; }
    public required IReadOnlyList<int> Years { get; init; }
    public required IReadOnlyList<UnitName> Units { get; init; }
    /// <summary>The matters its words touch.</summary>
    public required TouchedConcepts Concepts { get; init; }

    public bool Asks(QuestionIntents intent) => (Intents & intent) != 0;
}
