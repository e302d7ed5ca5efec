using PlanBot.Clauses.Tables;
using PlanBot.Conversations;
using PlanBot.Deadlines;
using PlanBot.Deadlines.Holidays;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Hosting.Doctor;

/// <summary>Every file of index/ can be read by the part of the program that reads it.</summary>
internal sealed class VocabularyFindings(PromptBook prompts, string folder)
{
    private static readonly Func<string, object>[] Readers =
    [
        TermAnalyzer.Load, UnitDirectory.Load, ColumnRoles.Load, TargetReader.Load, DeadlineReader.Load, WorkingDays.Load, Intents.Load, MessageScreen.Load,
        ScopeVocabulary.Load, ScopeWards.Load, ComparisonWords.Load, Titles.Load, SectionWords.Load, ChangeWords.Load, WardGazetteer.Load, FollowUpWords.Load,
    ];

    public IEnumerable<Finding> Look()
    {
        var problems = Problems().Distinct().ToList();
        return problems.Count > 0
            ? problems.Select(p => new Finding(false, prompts.Say("doctor.vocabulary_wrong", ("detail", p))))
            : [new(true, prompts.Say("doctor.vocabulary", ("count", Directory.GetFiles(folder, "*.tsv").Length)))];
    }

    private IEnumerable<string> Problems()
    {
        if (!Directory.Exists(folder))
            return [prompts.Say("doctor.no_folder", ("path", folder))];
        return VocabularyCheck.Run(folder).Select(p => new VocabularyException(p.File, p.Line, p.Sentence).Message)
            .Concat(Readers.Select(Problem).OfType<string>());
    }

    private string? Problem(Func<string, object> read)
    {
        try
        {
            read(folder);
            return null;
        }
        catch (VocabularyException wrong)
        {
            return wrong.Message;
        }
    }
}
