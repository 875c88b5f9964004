// A figure by its id.
MATCH (that:Figure {id: this.id})
WHERE that.key IS NOT NULL
