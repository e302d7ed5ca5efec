using PlanBot.Clauses;

namespace PlanBot.Targets;

/// <summary>A place where a plan disagrees with itself about how many targets it has.</summary>
/// <param name="Clause">The passage that states a count.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Quote">Its words, as printed: "14 chỉ tiêu".</param>
/// <param name="Stated">The count it states.</param>
/// <param name="Found">The count of numbered rows in the appendices.</param>
/// <param name="Rows">Those rows.</param>
internal sealed record PlanRemark(ClauseId Clause, LineRange Lines, string Quote, int Stated, int Found, IReadOnlyList<ClauseId> Rows);
