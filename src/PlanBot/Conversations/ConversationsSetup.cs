using PlanBot.Language;

namespace PlanBot.Conversations;

/// <summary>What chats remember, and how a message leans on it.</summary>
internal static class ConversationsSetup
{
    public static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton(_ => FollowUpWords.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<Chats>()
        .AddSingleton<PersonReader>()
        .AddSingleton<AspectReader>()
        .AddSingleton<PartSearch>()
        .AddSingleton<WholePassage>()
        .AddSingleton<SubjectAnswerer>()
        .AddSingleton<Dialogue>();
}
