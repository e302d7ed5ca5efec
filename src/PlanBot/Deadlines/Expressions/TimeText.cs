using PlanBot.Language;

namespace PlanBot.Deadlines.Expressions;

/// <summary>
/// A text in the three forms the readers look at, offsets alike in all: as printed; folded, where digits make the words
/// sure; in lower case with its marks, where a bare word must be told from its neighbours (năm, nam; quý, quy, quỹ).
/// </summary>
internal sealed record TimeText(string Text, string Folded, string Lower)
{
    public static TimeText Of(string text) => new(text, VietnameseText.Fold(text), text.ToLowerInvariant());
}
