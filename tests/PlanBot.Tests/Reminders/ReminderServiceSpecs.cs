using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PlanBot.Deadlines.Holidays;
using PlanBot.People;
using PlanBot.Reminders;
using PlanBot.Reminders.Planning;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Outbox;

namespace PlanBot.Tests.Reminders;

public sealed class ReminderServiceSpecs(SeededProduct product) : IDisposable
{
    private readonly SeededChats _chats = new(product);

    [Fact]
    public async Task The_digests_go_out_at_the_hour_of_sending_and_not_before()
    {
        var desk = new Desk(_chats);
        desk.GoTo("2026-12-01", 7);
        desk.Link(new(new("Kiến An"), Role.Head, new("Phòng Văn hóa - Xã hội")));
        using var service = new ReminderService(
            desk.Pass, _chats.Get<ReminderClock>(), _chats.Get<IOptions<ReminderOptions>>(), _chats.Clock, NullLogger<ReminderService>.Instance);
        await service.StartAsync(TestContext.Current.CancellationToken);

        for (var minute = 0; minute < 59; minute++)
            await Minute();
        Assert.Empty(desk.Outgoing());
        await Minute();
        await _chats.Clock.Waiting();

        Assert.Single(desk.Outgoing());
        for (var minute = 0; minute < 10; minute++)
            await Minute();
        await _chats.Clock.Waiting();
        Assert.Single(desk.Outgoing());
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("2026-12-01", 1)]
    [InlineData("2026-11-29", 0)] // a Sunday
    public async Task What_was_written_is_logged_and_a_day_without_is_not(string day, int lines)
    {
        var desk = new Desk(_chats);
        desk.GoTo(day, 8);
        desk.Link(new(new("Kiến An"), Role.Head, new("Phòng Văn hóa - Xã hội")));
        using var log = new KeptLog();
        using var logs = new LoggerFactory([log]);
        using var service = new ReminderService(
            desk.Pass, _chats.Get<ReminderClock>(), _chats.Get<IOptions<ReminderOptions>>(), _chats.Clock, logs.CreateLogger<ReminderService>());

        await service.StartAsync(TestContext.Current.CancellationToken);
        await _chats.Clock.Waiting();

        Assert.Equal(lines, log.Lines.Count);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("2026-12-01T07:59+07:00", false)]
    [InlineData("2026-12-01T08:00+07:00", true)]
    [InlineData("2026-12-01T01:00+00:00", true)]
    [InlineData("2026-12-01T19:59+07:00", true)]
    [InlineData("2026-12-01T20:00+07:00", false)]
    public void Quiet_hours_are_those_of_the_wards(string moment, bool isTime) => Assert.Equal(
        isTime, _chats.Get<ReminderClock>().IsTime(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-12-31", -30, "2026-12-01")]
    [InlineData("2026-10-10", 0, "2026-10-09")] // a Saturday
    [InlineData("2026-05-01", -1, "2026-04-29")] // the 30th of April is a holiday
    [InlineData("2026-07-31", 1, "2026-08-03")] // the day after a Friday: on the Friday itself it would not be overdue
    [InlineData("2026-08-01", 7, "2026-08-07")] // a Saturday's week ends on a Saturday
    public void A_step_goes_out_on_the_working_day_before(string due, int step, string day) =>
        Assert.Equal(Desk.Day(day), new StepDays(_chats.Get<WorkingDays>()).DayOf(Desk.Day(due), step));

    public void Dispose() => _chats.Dispose();

    private async Task Minute()
    {
        await _chats.Clock.Waiting();
        _chats.Clock.Pass(TimeSpan.FromMinutes(1));
    }
}
