using System.Buffers;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Language.Terms;

/// <summary>Reads one question; made for it and thrown away.</summary>
internal sealed class QuestionReader(
    TokenText text,
    IReadOnlyList<DocumentNumber> documents,
    Abbreviations abbreviations,
    Synonyms synonyms,
    StopWords stopWords,
    Func<string, bool>? isKnownTerm)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;:!?…\n");

    private readonly TermList _terms = new();
    private readonly List<Replacement> _best = [];
    private readonly List<Replacement> _further = [];
    private readonly double[] _typed = new double[text.Count];
    private bool _asksWhether;

    public QuestionTerms Read()
    {
        Array.Fill(_typed, 1);
        ReadAbbreviations();
        _further.AddRange(TermAnalyzer.Numerals(text));
        var slips = new SlipReader(text, documents, stopWords, isKnownTerm, _typed);
        _best.AddRange(slips.Read(_best, _terms));
        AddDocuments();
        var reading = Reading.Of(text, _best);
        AddTyped();
        AddReading(reading);
        foreach (var replacement in _further)
            AddReading(Reading.Around(text, replacement));
        AddSynonyms(reading);
        return new(text.Text, text.Syllables, _terms.ToList(), text.WritesMarks, reading, _asksWhether);
    }

    private void ReadAbbreviations()
    {
        var matches = abbreviations.Find(text, AbbreviationSide.Question);
        foreach (var match in matches)
        {
            if (TermAnalyzer.IsInside(text, match.Start, documents))
                continue;
            var scored = match.Readings.Select(r => (r.Syllables, Score: Score(match, r, matches))).OrderByDescending(r => r.Score).ToList();
            var isSure = scored.Count == 1 || scored[0].Score > scored[1].Score;
            for (var i = 0; i < scored.Count; i++)
                (i == 0 ? _best : _further).Add(new(
                    match.Start, match.Length, scored[i].Syllables, TermOrigin.Abbreviation,
                    !isSure ? TermWeights.OneOfSeveral : i == 0 ? 1 : TermWeights.Beaten));
            if (!SyllableRules.IsSyllable(text.Keys[match.Start]))
                _typed.AsSpan(match.Start, match.Length).Fill(TermWeights.Replaced);
        }
    }

    // A word that the vocabulary names speaks for a reading; so does a neighbour that the index knows beside it.
    private int Score(AbbreviationMatch match, AbbreviationReading reading, IReadOnlyList<AbbreviationMatch> all)
    {
        var score = reading.Likelihood * 2;
        if (isKnownTerm is null)
            return score;
        var after = match.Start + match.Length;
        if (match.Start > 0)
        {
            var left = all.FirstOrDefault(m => m.Start + m.Length == match.Start)?.Readings[0].Syllables[^1].Key;
            score += IsKnown(text.Keys[match.Start - 1], reading.Syllables[0].Key) || IsKnown(left, reading.Syllables[0].Key) ? 1 : 0;
        }

        if (after < text.Count)
        {
            var right = all.FirstOrDefault(m => m.Start == after)?.Readings[0].Syllables[0].Key;
            score += IsKnown(reading.Syllables[^1].Key, text.Keys[after]) || IsKnown(reading.Syllables[^1].Key, right) ? 1 : 0;
        }

        return score;
    }

    private bool IsKnown(string? first, string? second) =>
        first is not null && second is not null && isKnownTerm?.Invoke(Reading.Pair(first, second)) == true;

    private void AddDocuments()
    {
        foreach (var document in documents)
        {
            var start = text.Syllables.TakeWhile(s => s.Start < document.Start).Count();
            var length = text.Syllables.Skip(start).TakeWhile(s => s.Start < document.Start + document.Length).Count();
            if (document.Key is { } key)
                _terms.Add(new([key], TermWeights.Document, TermOrigin.Typed, start, length));
            if (document.KindKey is { } kind)
                _terms.Add(new([kind], TermWeights.DocumentKind, TermOrigin.Typed, start, length));
        }
    }

    private void AddTyped()
    {
        var scaffold = stopWords.Weights(text.Syllables, text.WritesMarks);
        for (var i = 1; i < text.Count; i++)
            if (AsksWhether(i, scaffold))
            {
                scaffold[i] = TermWeights.Whether;
                _asksWhether = true;
            }
        var tokens = Reading.Of(text, []);
        for (var i = 0; i < tokens.Count; i++)
        {
            var weight = Math.Min(scaffold[i], _typed[i]);
            var hasMarks = text.Syllables[i].HasMarks;
            _terms.Add(new([tokens[i].Key], weight, TermOrigin.Typed, i, 1, hasMarks ? tokens[i].Marked : null));
            if (text.PercentAfter(i))
                _terms.Add(new([TermAnalyzer.Percent], TermWeights.Percent, TermOrigin.Typed, i, 1));
            if (tokens[i].Break)
                continue;
            var marked = hasMarks || text.Syllables[i - 1].HasMarks ? Reading.Pair(tokens[i - 1].Marked, tokens[i].Marked) : null;
            _terms.Add(new(
                [Reading.Pair(tokens[i - 1].Key, tokens[i].Key)], Math.Min(weight, Math.Min(scaffold[i - 1], _typed[i - 1])),
                TermOrigin.Typed, i - 1, 2, marked));
        }
    }

    // "Có thêm người khám bệnh không?": at the end of what is asked the word denies nothing, and is no neighbour of the one before.
    private bool AsksWhether(int i, double[] scaffold)
    {
        if (text.Syllables[i].Marked is not ("không" or "khong" or "chưa" or "chua"))
            return false;
        for (var next = i; next < text.Count; next++)
            if (next + 1 == text.Count || text.Gap(next).ContainsAny(ClauseEnds))
                return true;
            else if (scaffold[next + 1] > TermWeights.Particle)
                return false;
        return false;
    }

    // What the replacements brought, and its pairs with the typed words beside it.
    private void AddReading(List<Token> reading)
    {
        var scaffold = stopWords.Weights([.. reading.Select(t => t.Syllable)], text.WritesMarks);
        for (var i = 0; i < reading.Count; i++)
        {
            if (reading[i].Source is { } source)
                _terms.Add(Brought(source, reading[i].Key, scaffold[i], reading[i].Start, reading[i].Length));
            if (i == 0 || reading[i].Break || (reading[i].Source ?? reading[i - 1].Source) is not { } beside)
                continue;
            var start = reading[i - 1].Start;
            var end = reading[i].Start + reading[i].Length;
            _terms.Add(Brought(beside, Reading.Pair(reading[i - 1].Key, reading[i].Key), Math.Min(scaffold[i - 1], scaffold[i]), start, end - start));
        }
    }

    private static QuestionTerm Brought(Replacement by, string term, double scaffold, int start, int length) =>
        new([term], Math.Min(by.Weight, scaffold), by.Origin, start, length, null, by.Phrase);

    private void AddSynonyms(List<Token> reading)
    {
        foreach (var match in synonyms.Expand([.. reading.Select(t => t.Syllable)], text.WritesMarks))
        {
            var start = reading[match.Start].Start;
            var last = reading[match.Start + match.Length - 1];
            var phrase = string.Join(' ', match.Keys);
            var keys = match.Keys.Select(k => Numbers.Normal(k) ?? k).ToList();
            var terms = keys.Count == 1 ? keys : keys.Zip(keys.Skip(1), Reading.Pair);
            foreach (var term in terms)
                _terms.Add(new([term], match.Weight, TermOrigin.Synonym, start, last.Start + last.Length - start, null, phrase));
        }
    }
}
