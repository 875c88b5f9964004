// Events, by name.
// order: that.key
// when kinds: that.kind IN this.kinds
// when notBefore: that.dateNotAfter >= this.notBefore
// when notAfter: that.dateNotBefore <= this.notAfter
MATCH (that:Event)
WHERE that.key IS NOT NULL
