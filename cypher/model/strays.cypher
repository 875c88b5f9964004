// Nodes and facts that no page of ids would show, and nodes of the wrong number.
CALL () {
  MATCH (node)
  WHERE node.id IS NULL OR none(label IN labels(node) WHERE label IN ['Entity', 'Name', 'Source', 'Statement', 'Figure', 'Change', 'Unknown', 'Revision', 'ApiKey', 'ApiKeys', 'Audit', 'AuditEntry'])
  RETURN 'A node ' + elementId(node) + ' has no id or no label of the model' AS fault
  LIMIT 100
  UNION ALL
  MATCH ()-[fact:SIBLING_OF|SPOUSE_OF|RELATIVE_OF|PARENT_OF|CHILD_OF|HEADS|DEPUTY_HEADS|MEMBER_OF|OPERATES|DETAINED_AT|RELEASED_ON|INVOLVED_IN|CARRIES_OUT]->()
  WHERE fact.id IS NULL AND NOT startNode(fact):Figure
  RETURN type(fact) + ' ' + elementId(fact) + ' has no id' AS fault
  LIMIT 100
  UNION ALL
  WITH COUNT { (:Revision) } AS revisions, COUNT { (:Unknown) } AS unknowns
  WHERE revisions <> 1 OR unknowns <> 1
  RETURN 'The graph has ' + revisions + ' Revision nodes and ' + unknowns + ' Unknown nodes; one of each is right' AS fault
  UNION ALL
  MATCH (name:Name)
  WHERE COUNT { (name)<-[:NAMED]-(:Entity) } <> 1
  RETURN 'Name ' + name.id + ' is not the name of one entity' AS fault
  LIMIT 100
}
RETURN fault
