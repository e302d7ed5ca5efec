using System.Text.Json;
using PlanBot.Prompts;

namespace PlanBot.Channels.Console;

/// <summary>Requests in, results out, one JSON object a line, in order (contract "ask").</summary>
internal sealed class JsonLines(AskDesk desk, PromptBook prompts)
{
    /// <summary>Answers every line.</summary>
    /// <returns>True where every line was a request; false where one was not.</returns>
    public async Task<bool> Run(TextReader input, TextWriter output, int most, CancellationToken cancellation)
    {
        var allValid = true;
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var result = Answer(line, most);
            allValid &= result.Status != AskStatus.Invalid;
            await output.WriteLineAsync(JsonSerializer.Serialize(result, AskJson.Readable.AskResult));
        }

        await output.FlushAsync(cancellation);
        return allValid;
    }

    private AskResult Answer(string line, int most)
    {
        AskRequest? request = null;
        try
        {
            request = JsonSerializer.Deserialize(line.TrimStart('\uFEFF'), AskJson.Readable.AskRequest);
        }
        catch (JsonException)
        {
            return Invalid(null, "ask.not_json");
        }

        return request?.Question is null ? Invalid(request?.Id, "ask.no_question") : desk.Ask(request, most);
    }

    private AskResult Invalid(string? id, string prompt) =>
        new() { Id = id, Status = AskStatus.Invalid, Answer = prompts.Say(prompt), Error = prompts.Say(prompt) };
}
