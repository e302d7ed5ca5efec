namespace PlanBot.Plans;

/// <summary>Why a file is not taken in.</summary>
internal enum PlanRejection
{
    /// <summary>No such file, or a folder. Detail: the path as given.</summary>
    NotFound,

    /// <summary>The system refuses to read it. Detail: the system's words.</summary>
    Unreadable,

    /// <summary>Nothing but blanks. Detail: empty.</summary>
    Empty,

    /// <summary>Over <see cref="PlanFile.LargestBytes"/>. Detail: its size in MB, "20,5".</summary>
    TooLarge,

    /// <summary>Not text. Detail: what it is ("PDF"), or empty where that is not known.</summary>
    Binary,

    /// <summary>Text in another encoding. Detail: the likely one ("TCVN3 (ABC)"), or empty.</summary>
    NotUtf8,

    /// <summary>UTF-8 or UTF-16 with bytes that mean nothing. Detail: the first such line, from 1.</summary>
    BrokenUtf,
}

/// <summary>What came of reading a plan file: the plan, or the reason why not.</summary>
internal abstract record PlanReading
{
    private PlanReading()
    {
    }

    /// <summary>The file is read.</summary>
    internal sealed record Read(PlanDocument Document) : PlanReading;

    /// <summary>The file cannot be read. <see cref="PlanRejections"/> puts it into words.</summary>
    /// <param name="File">The file's name without its folder.</param>
    /// <param name="Detail">What the reason says about it; may be empty.</param>
    internal sealed record Rejected(PlanRejection Reason, string File, string Detail) : PlanReading;
}
