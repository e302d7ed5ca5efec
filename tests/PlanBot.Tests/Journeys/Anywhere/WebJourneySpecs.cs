using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using PlanBot.Hosting.Serve;
using PlanBot.Storage;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Journeys.Anywhere;

/// <summary>A page over a copy of the five plans.</summary>
public sealed class PagePeople(SeededProduct product) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-anywhere-").FullName;
    private PageServer _server = null!;

    internal HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        product.Get<PlanDatabase>().CopyTo(_folder);
        _server = PageServer.Build(_folder, new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Web:Url", (string?)"http://127.0.0.1:0")]).Build());
        _server.Map();
        await _server.Start(TestContext.Current.CancellationToken);
        Client = new() { BaseAddress = new(_server.Url) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class WebJourneySpecs(PagePeople page) : JourneyContract, IClassFixture<PagePeople>
{
    private protected override Task<IPerson> Somebody() => Task.FromResult<IPerson>(new AtThePage(page.Client));

    /// <summary>Asks what the page asks, and reads what it shows.</summary>
    private sealed class AtThePage(HttpClient client) : IPerson
    {
        private string _session = $"{Guid.NewGuid():N}";
        private string? _ward;
        private string? _source;

        private static CancellationToken Stop => TestContext.Current.CancellationToken;

        public async Task<string> Say(string text)
        {
            using var response = await client.PostAsJsonAsync("/api/ask", new { question = text, ward = _ward, session = _session }, Stop);
            var result = await response.Content.ReadFromJsonAsync<JsonElement>(Stop);
            if (!response.IsSuccessStatusCode)
                return result.GetProperty("error").GetString()!;
            var citations = result.GetProperty("citations").EnumerateArray().ToList();
            _source = citations.Count > 0 ? citations[0].GetProperty("clause").GetString() : null;
            return string.Join('\n', citations.Select(Shown).Prepend(result.GetProperty("answer").GetString()));
        }

        public async Task<string> Choose(string ward)
        {
            var wards = await client.GetFromJsonAsync<JsonElement>("/api/wards", Stop);
            _session = $"{Guid.NewGuid():N}";
            return _ward = wards.EnumerateArray().Select(w => w.GetProperty("ward").GetString()!)
                .Single(w => PlanBot.Language.VietnameseText.Fold(w) == PlanBot.Language.VietnameseText.Fold(ward));
        }

        public async Task<string> LookAtSource()
        {
            var passage = await client.GetFromJsonAsync<JsonElement>($"/api/passage/{_source}", Stop);
            return string.Join(' ', passage.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("text").GetString()));
        }

        // The page keeps its conversation in the browser; a new one has another name.
        public Task Leave()
        {
            (_session, _ward) = ($"{Guid.NewGuid():N}", null);
            return Task.CompletedTask;
        }

        private static string Shown(JsonElement citation) =>
            $"{citation.GetProperty("plan").GetString()} {citation.GetProperty("heading").GetString()}, dòng {citation.GetProperty("lines")[0].GetInt32()}";
    }
}
