namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>How a block looks.</summary>
internal enum BlockForm
{
    Plain,
    Heading,
    Quote,

    /// <summary>Letters of one width, so that columns stand under each other.</summary>
    Aligned,
}

/// <summary>A stretch of a message in one form.</summary>
/// <param name="Text">Plain, cleaned, neither empty nor with blanks around it.</param>
internal readonly record struct Block(BlockForm Form, string Text);
