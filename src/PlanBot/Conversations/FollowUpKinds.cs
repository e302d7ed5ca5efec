namespace PlanBot.Conversations;

/// <summary>What the words of a follow-up do; the names stand in index/follow-ups.tsv.</summary>
[Flags]
internal enum FollowUpKinds
{
    None = 0,
    /// <summary>Goes on from what was said: "còn …", "thế …". Counts at the beginning alone.</summary>
    Opening = 1,
    /// <summary>Points back: "chỉ tiêu này", "việc đó".</summary>
    Pointing = 2,
    Who = 4,
    /// <summary>Who leads the work.</summary>
    Lead = 8,
    /// <summary>Which leader directs it.</summary>
    Leader = 16,
    Cooperating = 32,
    When = 64,
    Where = 128,
    Funding = 256,
    Output = 512,
    Figure = 1024,
    /// <summary>The passage in full.</summary>
    More = 2048,
    Source = 4096,
    /// <summary>One of the passages shown, by its number.</summary>
    Item = 8192,
    /// <summary>Says nothing of its own: "thì sao", "vậy".</summary>
    Filler = 16384,

    Persons = Who | Lead | Leader | Cooperating,
    Aspects = Persons | When | Where | Funding | Output,
}
