using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using PlanBot.Prompts;

namespace PlanBot.Channels.Web;

/// <summary>The page's sentences, from prompts/: every name that begins with "web.", without that beginning.</summary>
internal sealed partial class WebTexts(PromptBook prompts, IOptions<WebOptions> options)
{
    private const string Prefix = "web.";

    public IReadOnlyDictionary<string, string> All { get; } = prompts.Names
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..], name => prompts.Say(name, Open(prompts, name)), StringComparer.Ordinal);

    /// <exception cref="PromptException">No such text.</exception>
    public string Say(string name, params ReadOnlySpan<(string Name, object Value)> values) =>
        prompts.Say(Prefix + name, values);

    /// <summary>A page's HTML with its {{name}} filled in, encoded.</summary>
    /// <exception cref="PromptException">The page names a text that prompts/ lacks.</exception>
    public string Fill(string html) => Slot().Replace(html, slot => slot.Groups[1].Value switch
    {
        "max_question" => options.Value.MaxQuestionLength.ToString(CultureInfo.InvariantCulture),
        var name => WebUtility.HtmlEncode(prompts.Say(name)),
    });

    // The page fills the placeholders itself: they stay as they are.
    private static (string, object)[] Open(PromptBook prompts, string name) =>
        [.. prompts.Placeholders(name).Select(p => (p, (object)$"{{{p}}}"))];

    [GeneratedRegex(@"\{\{([a-z_.]+)\}\}")]
    private static partial Regex Slot();
}
