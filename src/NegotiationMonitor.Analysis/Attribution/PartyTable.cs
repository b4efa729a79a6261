using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The parties of knowledge/parties by all their forms.</summary>
internal static class PartyTable
{
    public static PhraseTable<KnownParty> From(KnowledgeBase knowledge)
    {
        var table = new PhraseTable<KnownParty>();
        foreach (var entry in knowledge.Entries("parties"))
        {
            var name = entry.Text("name") ?? entry.Text("party") ?? entry.Forms[0];
            var kind = entry.Text("kind") switch
            {
                "armed-group" => PartyKind.ArmedGroup,
                "alliance" or "body" => PartyKind.Body,
                _ => PartyKind.State,
            };
            // An institution of a state is entered under the state's name.
            var form = entry.Text("party") is null ? PartyForm.Name : PartyForm.Seat;
            foreach (var known in entry.Forms)
            {
                table.Add(known, new KnownParty(name, kind, form));
                // Papers write "al-Besk" and "al Besk".
                if (known.StartsWith("al-", StringComparison.OrdinalIgnoreCase)) table.Add($"al {known[3..]}", new KnownParty(name, kind, form));
            }

            foreach (var adjective in entry.Texts("adjectives")) table.Add(adjective, new KnownParty(name, kind, PartyForm.Adjective));
            foreach (var capital in entry.Texts("capitals")) table.Add(capital, new KnownParty(name, kind, PartyForm.Capital));
            foreach (var seat in entry.Texts("seats")) table.Add(seat, new KnownParty(name, kind, PartyForm.Seat));
        }

        foreach (var entry in knowledge.Entries("places"))
        {
            if (entry.Text("party") is not { } party) continue;
            foreach (var town in entry.Forms) table.Add(town, new KnownParty(party, PartyKind.State, PartyForm.Town));
        }

        return table;
    }
}
