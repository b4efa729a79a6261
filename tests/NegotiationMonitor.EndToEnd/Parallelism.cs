using Xunit.Sdk;
using Xunit.v3;

// One installation at a time: they share the broker's queues, which have the names that users meet.
[assembly: Parallelization(Mode = ParallelMode.None)]
