namespace PlanBot.Language.Vocabulary;

/// <summary>Something wrong in a vocabulary file, in words for the official who keeps it.</summary>
/// <param name="File">Its name without the folder.</param>
/// <param name="Line">From 1; 0 where the whole file is meant.</param>
internal sealed record VocabularyProblem(string File, int Line, string Sentence);

/// <summary>Reads every vocabulary file of the analysis and tells all that is wrong, not the first alone.</summary>
internal static class VocabularyCheck
{
    /// <summary>The problems of a folder index/, file by file; none where all is well.</summary>
    public static IReadOnlyList<VocabularyProblem> Run(string folder)
    {
        var problems = new List<VocabularyProblem>();
        Check(folder, Abbreviations.FileName, Abbreviations.Fields, new Abbreviations().Add, problems);
        Check(folder, Synonyms.FileName, Synonyms.Fields, new Synonyms().Add, problems);
        Check(folder, Concepts.FileName, Concepts.Fields, new Concepts().Add, problems);
        Check(folder, StopWords.FileName, StopWords.Fields, new StopWords().Add, problems);
        Check(folder, ScanningErrors.FileName, ScanningErrors.Fields, new ScanningErrors().Add, problems);
        return problems;
    }

    /// <summary>Checks one file: adds each row with the same code that the product uses.</summary>
    internal static void Check(string folder, string name, int fields, Action<VocabularyRow> add, List<VocabularyProblem> problems)
    {
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in VocabularyFile.Read(folder, name, fields, Report))
        {
            try
            {
                add(row);
            }
            catch (VocabularyException wrong)
            {
                Report(wrong);
            }

            if (!firstLines.TryAdd(string.Join('\t', row.Fields), row.Line))
                Report(row.Wrong($"lặp lại dòng {firstLines[string.Join('\t', row.Fields)]}"));
        }

        void Report(VocabularyException wrong) => problems.Add(new(wrong.File, wrong.Line, wrong.Problem));
    }
}
