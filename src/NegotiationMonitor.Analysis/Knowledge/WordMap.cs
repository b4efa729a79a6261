using System.Numerics;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>
/// Values by word, asked with a token's hash and compared form, which the text holds ready: no string is made and nothing hashed twice. Most
/// tokens are in none of the many tables, so a filter that fits the nearest cache turns them away first.
/// </summary>
internal sealed class WordMap<TValue>
{
    /// <summary>Bits of the filter for each slot: at most one in eight is set.</summary>
    private const int BitsPerSlot = 4;

    private Slot[] _slots = [];
    private ulong[] _filter = [];
    private int _count;

    /// <summary>False when no word has this hash; true most often means that one has.</summary>
    public bool MayHold(int hash) => _filter.Length > 0 && (_filter[(hash >>> 6) & (_filter.Length - 1)] & (1UL << hash)) != 0;

    /// <summary>The value of a token's word.</summary>
    public bool TryGet(ScannedText text, int token, out TValue value)
    {
        var hash = text.HashOf(token);
        if (MayHold(hash)) return TryGet(text.ComparedTextOf(token), hash, out value);
        value = default!;
        return false;
    }

    /// <summary>The value of a word in compared form with its hash.</summary>
    public bool TryGet(ReadOnlySpan<char> word, int hash, out TValue value)
    {
        value = default!;
        if (_slots.Length == 0) return false;
        for (var at = hash & (_slots.Length - 1); _slots[at].Word is { } known; at = (at + 1) & (_slots.Length - 1))
        {
            if (_slots[at].Hash != hash || !word.SequenceEqual(known)) continue;
            value = _slots[at].Value;
            return true;
        }

        return false;
    }

    /// <summary>Adds a word, in compared form, that is not there yet.</summary>
    public void Add(string word, TValue value)
    {
        if (2 * (_count + 1) > _slots.Length) Grow();
        Put(new Slot(Words.HashOf(word), word, value));
        _count++;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[Math.Max(4, 2 * old.Length)];
        _filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, _slots.Length * BitsPerSlot / 64))];
        foreach (var slot in old)
        {
            if (slot.Word is not null) Put(slot);
        }
    }

    private void Put(Slot slot)
    {
        var at = slot.Hash & (_slots.Length - 1);
        while (_slots[at].Word is not null) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = slot;
        _filter[(slot.Hash >>> 6) & (_filter.Length - 1)] |= 1UL << slot.Hash;
    }

    private readonly record struct Slot(int Hash, string? Word, TValue Value);
}
