namespace PlanBot.Retrieval;

/// <summary>
/// Why a passage stands where it stands: each sign between 0 and 1, its part in the score is sign times weight.
/// </summary>
internal sealed record Signs
{
    /// <summary>How much of the question, by rarity of its words, stands in the passage.</summary>
    public double Own { get; init; }
    /// <summary>The same for the passage's best sentence.</summary>
    public double Sentence { get; init; }
    /// <summary>How much stands only in the headings above and the ward.</summary>
    public double Context { get; init; }
    /// <summary>How much of the question's neighbouring words stand side by side.</summary>
    public double Pairs { get; init; }
    /// <summary>How much of the question's three rarest wants stands in the passage.</summary>
    public double Rarest { get; init; }
    /// <summary>Which share of its best sentence the question holds: a short sentence on the subject beats a long one that touches it.</summary>
    public double Density { get; init; }
    /// <summary>How much the passage speaks of the matters the question's words touch, whatever words it uses.</summary>
    public double Matter { get; init; }
    /// <summary>The same for its best sentence.</summary>
    public double MatterSentence { get; init; }
    /// <summary>The same for its headings.</summary>
    public double MatterContext { get; init; }
    /// <summary>The same for the passage, less the longer it is.</summary>
    public double MatterDensity { get; init; }
    /// <summary>
    /// How alike passage and question are in the matters they speak of. Where passages hold most of the question's own words
    /// this says nothing more, so it counts the less the more they do.
    /// </summary>
    public double Alike { get; init; }
    /// <summary>The same for its sentence that is most alike.</summary>
    public double AlikeSentence { get; init; }
    /// <summary>The same for its headings.</summary>
    public double AlikeContext { get; init; }
    /// <summary>How long the passage is; long passages hold words by chance.</summary>
    public double Length { get; init; }
    /// <summary>Of the typed words found, the share found with the same marks.</summary>
    public double Marks { get; init; }
    /// <summary>A figure was asked for and the best sentence has one.</summary>
    public double Figure { get; init; }
    /// <summary>A figure was asked for and the passage states a target.</summary>
    public double Target { get; init; }
    /// <summary>Somebody was asked for and the passage names who leads.</summary>
    public double Who { get; init; }
    /// <summary>Somebody was asked for and the passage assigns what its headings speak of: as much of the question as stands in them.</summary>
    public double Assigns { get; init; }
    /// <summary>It was asked where the money comes from, and the passage says so.</summary>
    public double Funding { get; init; }
    /// <summary>A time was asked for and the passage names one.</summary>
    public double When { get; init; }
    /// <summary>The share of the question's years that the passage names.</summary>
    public double Year { get; init; }
    /// <summary>The passage is a row of a table.</summary>
    public double Row { get; init; }
    /// <summary>The passage is legal basis or recital, recipients or signature.</summary>
    public double Recital { get; init; }
    /// <summary>The question names a unit and the passage or its headings do.</summary>
    public double Unit { get; init; }

    public double Score(Weights w) =>
        (Own * w.Own) + (Sentence * w.Sentence) + (Context * w.Context) + (Pairs * w.Pairs) + (Rarest * w.Rarest) + (Density * w.Density) + (Length * w.Length)
        + (Matter * w.Matter) + (MatterSentence * w.MatterSentence) + (MatterContext * w.MatterContext) + (MatterDensity * w.MatterDensity)
        + (Alike * w.Alike) + (AlikeSentence * w.AlikeSentence) + (AlikeContext * w.AlikeContext)
        + (Marks * w.Marks) + (Figure * w.Figure) + (Target * w.Target) + (Who * w.Who) + (Assigns * w.Assigns) + (Funding * w.Funding) + (When * w.When)
        + (Year * w.Year) + (Row * w.Row) + (Recital * w.Recital) + (Unit * w.Unit);

    /// <summary>How sure it is that the passage speaks of what was asked: the better of passage and best sentence, headings counted less.</summary>
    public double Evidence => (0.5 * Own) + (0.5 * Sentence) + (0.5 * Context);
}
