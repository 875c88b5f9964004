// Figures over a window that may share a day with the date of an event, newest first.
// order: that.key
// when words: all(word IN this.words WHERE that.folded CONTAINS word)
MATCH (event:Entity {id: this.id})
WHERE event.key IS NOT NULL
MATCH (that:Figure)
WHERE that.kind = 'FLOW' AND that.startNotBefore <= event.dateNotAfter AND that.endNotAfter >= event.dateNotBefore
  AND that.key IS NOT NULL
