using Microsoft.Extensions.Options;
using PlanBot.Channels.Web;

namespace PlanBot.Tests.Channels.Web;

public sealed class WebOptionsSpecs
{
    [Fact]
    public void Without_settings_the_page_is_on_this_machine_only()
    {
        var options = new WebOptions();

        Assert.Equal("http://localhost:5080", options.Url);
        Assert.Equal(30, options.QuestionsPerMinute);
        Assert.Equal(2_000, options.MaxQuestionLength);
    }

    [Theory]
    [InlineData("Url", "not an address")]
    [InlineData("QuestionsPerMinute", "0")]
    [InlineData("ReadsPerMinute", "1")]
    [InlineData("MaxQuestionLength", "2001")]
    [InlineData("MaxBodyBytes", "100")]
    public async Task A_setting_out_of_range_stops_the_start_and_is_named(string setting, string value)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => ServedPage.Start(KienAn.Backend(), (setting, value)));

        Assert.Contains(setting, fault.Message, StringComparison.Ordinal);
    }
}
