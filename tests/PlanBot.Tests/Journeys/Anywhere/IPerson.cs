namespace PlanBot.Tests.Journeys.Anywhere;

/// <summary>Somebody in a conversation of their own with the bot, on whichever channel. Every word comes back as they read it.</summary>
internal interface IPerson
{
    Task<string> Say(string text);

    /// <summary>Chooses the ward that questions are about.</summary>
    Task<string> Choose(string ward);

    /// <summary>Looks at the first passage the last answer rests on.</summary>
    Task<string> LookAtSource();

    /// <summary>Has everything deleted that is kept of them; where nothing is kept, begins anew.</summary>
    Task Leave();
}
