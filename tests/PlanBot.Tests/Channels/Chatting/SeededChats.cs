using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Chatting.Reminding;
using PlanBot.Channels.Web;
using PlanBot.Hosting;
using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Reminders.Passing;
using PlanBot.Storage;
using PlanBot.Tests.Outbox;
using PlanBot.Tests.Reminders;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Channels.Chatting;

/// <summary>The whole product over a copy of the five plans that these tests may write into, with a clock of their own.</summary>
public sealed class SeededChats : IDisposable
{
    /// <summary>The product without plans but for made-up ones, of so many wards.</summary>
    internal SeededChats(int wards)
    {
        _services = Build();
        for (var i = 0; i < wards; i++)
            Database.Write(s => PlanStore.Save(s, SamplePlan.Of($"Thử {i:00}", sha256: $"{i:00000000}")));
    }

    /// <summary>Whom the settings name as administrator of all wards, and of Kiến An alone.</summary>
    internal const string CityAdministrator = "quan-tri";
    internal const string KienAnAdministrator = "quan-tri-ka";

    internal KeptLog Log { get; } = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-chats-").FullName;
    private readonly ServiceProvider _services;
    private int _chats;

    public SeededChats(SeededProduct product)
    {
        product.Get<PlanDatabase>().CopyTo(_folder);
        _services = Build();
    }

    /// <summary>The program started anew on a copy of the file that another one wrote.</summary>
    internal SeededChats(SeededChats before)
    {
        before.Database.CopyTo(_folder);
        _services = Build();
    }

    internal ManualClock Clock { get; } = new();

    internal T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    internal PlanDatabase Database => Get<PlanDatabase>();

    /// <summary>A person alone with the bot, in a chat nobody used before.</summary>
    internal ChatRoom Private() => new(Get<ChatDesk>(), Database, new("thu", $"phong-{Interlocked.Increment(ref _chats)}"), IsGroup: false);

    internal ChatRoom Group(string? thread = null) => new(Get<ChatDesk>(), Database, new("thu", $"phong-{Interlocked.Increment(ref _chats)}", thread), IsGroup: true);

    /// <summary>Another topic of the same group, or the same private chat seen by another person.</summary>
    internal ChatRoom Beside(ChatRoom room, string? thread) => new(Get<ChatDesk>(), Database, room.Chat with { Thread = thread }, room.IsGroup);

    private ServiceProvider Build() => new ServiceCollection().AddPlanBot(_folder).AddSingleton<TimeProvider>(Clock)
        .AddSingleton<IDigestForm>(s => new PlainDigests(s.GetRequiredService<DigestReply>(), "thu"))
        .AddSingleton<IDigestForm>(s => new PlainDigests(s.GetRequiredService<DigestReply>(), "test"))
        .AddSingleton<ITextForm>(new PlainTexts("thu")).AddSingleton<ITextForm>(new PlainTexts("test"))
        .AddLogging(logs => logs.AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
        .PostConfigure<PeopleOptions>(o => (o.FirstAdministrators, o.TelegramBot) = ($"thu:{CityAdministrator}; thu:{KienAnAdministrator}@kien an", "kehoach_bot"))
        .PostConfigure<WebOptions>(o => o.PublicUrl = "https://kehoach.example.vn/")
        .BuildServiceProvider();

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
