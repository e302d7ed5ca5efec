namespace PlanBot.Hosting.Doctor;

/// <summary>One thing the doctor looked at.</summary>
/// <param name="IsWell">False where something has to be done; the sentence says what.</param>
internal sealed record Finding(bool IsWell, string Sentence);

/// <summary>Looks at one part of the installation.</summary>
internal delegate IEnumerable<Finding> Examination();
