using PlanBot.Hosting;

return await CommandLine.Run(args, Terminal.OfProcess());
