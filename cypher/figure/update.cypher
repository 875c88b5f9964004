// Who may see a figure: the only thing in it that may change.
UNWIND $m.rows AS row
MATCH (figure:Figure {id: row.id})
SET figure.visibility = row.visibility
