// Figures, newest first.
// order: that.key
// when kind: that.kind = this.kind
// when onOrBefore: that.endNotAfter <= this.onOrBefore
// when words: all(word IN this.words WHERE that.folded CONTAINS word)
MATCH (that:Figure)
WHERE that.key IS NOT NULL
