using System.CommandLine;
using NegotiationMonitor.Commands;
var root = new RootCommand("x") { RunCommand.Create(), DatabaseCommand.Create() };
return await root.Parse(args).InvokeAsync();
