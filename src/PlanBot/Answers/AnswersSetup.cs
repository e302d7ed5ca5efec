using PlanBot.Answers.Comparing;
using PlanBot.Answers.Honesty;
using PlanBot.Answers.Listing;
using PlanBot.Language;
using PlanBot.Language.Vocabulary;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers;

/// <summary>From a message to an answer: understanding, finding, wording.</summary>
internal static class AnswersSetup
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton(_ => PromptBook.Load(PromptBook.DefaultFolder))
        .AddSingleton(_ => Intents.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => ChangeWords.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => WardGazetteer.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => Concepts.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => MessageScreen.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<PlanCatalog>()
        .AddSingleton(new Weights())
        .AddSingleton<TermFrequencies>()
        .AddSingleton<QuestionReader>()
        .AddSingleton<SignReader>()
        .AddSingleton<PassageShelf>()
        .AddSingleton<Retriever>()
        .AddSingleton<PlanNames>()
        .AddSingleton<PeriodWords>()
        .AddSingleton<TargetSentence>()
        .AddSingleton<PassageQuote>()
        .AddSingleton<Responsibility>()
        .AddHonesty()
        .AddSingleton(_ => Titles.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<PersonAnswer>()
        .AddSingleton(_ => SectionWords.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<PlanContents>()
        .AddSingleton<TargetLine>()
        .AddSingleton<TargetList>()
        .AddSingleton<FoundWriter>()
        .AddComparing()
        .AddSingleton<Answerer>();
}
