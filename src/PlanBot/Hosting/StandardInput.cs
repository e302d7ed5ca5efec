namespace PlanBot.Hosting;

/// <summary>Standard input that stops waiting for the next line when it is told to: the system's read itself cannot be broken off.</summary>
internal sealed class StandardInput(TextReader reader) : TextReader
{
    public override string? ReadLine() => reader.ReadLine();

    public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        new(Task.Run(reader.ReadLine, CancellationToken.None).WaitAsync(cancellationToken));
}
