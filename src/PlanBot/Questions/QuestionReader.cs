using System.Globalization;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Questions;

/// <summary>Understands a message as a question to plans.</summary>
internal sealed class QuestionReader(TermAnalyzer analyzer, Concepts concepts, Intents intents, UnitDirectory units, WardGazetteer gazetteer)
{
    private const int MostRecent = 500;

    // A message is read once to tell whether it goes on from the one before, and once more to be answered.
    private readonly Recent<WardIndex, (string Text, WardName? Ward), Question> _recent = new(MostRecent);

    /// <summary>The question.</summary>
    /// <param name="text">As typed; bounded and cleaned by the caller.</param>
    /// <param name="chatWard">The ward the chat is set to; a ward the question names goes before it.</param>
    /// <param name="known">Wards that have a plan; another index after every change of plans.</param>
    /// <param name="isKnownTerm">True for a term that the index holds, so that slips can be told from words.</param>
    public Question Read(string text, WardName? chatWard, WardIndex known, Func<string, bool> isKnownTerm) =>
        _recent.Of(known, (text, chatWard), () => ReadAnew(text, chatWard, known, isKnownTerm));

    private Question ReadAnew(string text, WardName? chatWard, WardIndex known, Func<string, bool> isKnownTerm)
    {
        var composed = VietnameseText.Compose(text.Trim());
        var syllables = Syllables.Read(composed);
        var mentions = WardMentions.Find(composed, syllables, known, gazetteer);
        var namesWard = mentions.Wards.Count > 0;
        var terms = analyzer.Question(composed, isKnownTerm);
        return new()
        {
            Text = composed,
            Wards = namesWard ? mentions.Wards : chatWard is { } ward && mentions.Unknown is null ? [ward] : [],
            UnknownWard = mentions.Unknown,
            NamesWard = namesWard,
            Intents = intents.Of(syllables, composed),
            Terms = terms,
            WardSyllables = mentions.Syllables,
            Years = [.. syllables.Select(s => Year(s.Key)).OfType<int>().Distinct()],
            Concepts = concepts.Of([.. terms.Reading.Where(t => !mentions.Syllables.Contains(t.Start))], terms.WritesMarks),
            Units = [.. units.Mentions(composed).Select(m => m.Unit).Distinct()],
        };
    }

    internal static int? Year(string key) =>
        key.Length == 4 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 2100 ? year : null;
}
