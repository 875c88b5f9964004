// What an entity says stays said, and no longer by whom: its key may hold a name.
MATCH (:Entity {id: $m.id})<-[:ASSERTED_BY]-(claim)
SET claim.assertedBy = ''
