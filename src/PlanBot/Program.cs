using System.CommandLine;
using PlanBot.Hosting.Verbs;

var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => "data" };
var root = new RootCommand("PlanBot answers questions about the plans of Vietnamese wards.") { AskVerb.Create(data), EvalVerb.Create(data) };
return await root.Parse(args).InvokeAsync();
