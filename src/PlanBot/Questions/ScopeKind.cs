namespace PlanBot.Questions;

/// <summary>What a question that plans do not answer is about; each has its own sentence (prompts/no.txt).</summary>
internal enum ScopeKind
{
    Weather,
    Sport,
    /// <summary>Prices, investment tips.</summary>
    Market,
    /// <summary>What a service or a right costs one person.</summary>
    Fee,
    /// <summary>How much money something takes: also asked of projects, which plans do state.</summary>
    Cost,
    /// <summary>Private data of a person.</summary>
    Person,
    /// <summary>Where somebody's own file or case stands.</summary>
    CaseFile,
    /// <summary>Papers, hours and addresses of a service.</summary>
    Procedure,
    Opinion,
    Politics,
    Legal,
    Health,
    /// <summary>Advice for one's own life.</summary>
    Advice,
    /// <summary>Jokes, poems, translations, sums.</summary>
    Pastime,
    OtherOffice,
    Abuse,
    /// <summary>Accusing somebody.</summary>
    Accusation,
    /// <summary>The program's own settings, or another role.</summary>
    Settings,
}
