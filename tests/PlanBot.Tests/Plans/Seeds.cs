using PlanBot.Plans;

namespace PlanBot.Tests.Plans;

/// <summary>The real plans beside the program under test.</summary>
internal static class Seeds
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static PlanDocument Read(string file) =>
        Assert.IsType<PlanReading.Read>(PlanFile.Read(Path.Combine(Folder, file))).Document;
}
