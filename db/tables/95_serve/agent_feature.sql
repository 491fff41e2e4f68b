create table recall.agent_feature (
    kind text not null check (kind in ('tool', 'prompt', 'resource')),
    name text not null check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    handler_name text not null check (handler_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    needs text check (needs in ('read', 'write')),
    title text not null,
    description text not null,
    definition jsonb not null default '{}' check (jsonb_typeof(definition) = 'object'),
    primary key (kind, name)
);

comment on table recall.agent_feature is
'What recall.mcp offers to agents: tools, prompts, and kinds of resources. handler_name(jsonb)'
' returns jsonb is a function in schema recall, run as the caller: whoever may not execute it does'
' not see the feature, nor does, where needs says so, who may read or write no product. A tool''s'
' handler takes arguments that fit definition.inputSchema and gives {content, structuredContent};'
' a prompt''s takes texts and gives {description, messages}; a resource''s takes {uri} and gives'
' {contents}, or null where there is none. definition: what the protocol shows beside name, title'
' and description; of a resource its uri, or its uriTemplate, whose scheme it answers for. A'
' handler that needs to know more of the client or its user gives {inputRequests}, as'
' recall._run_feature tells.';

insert into recall.agent_feature (
    kind, name, handler_name, needs, title, description, definition
) values
(
    'tool', 'search', '_tool_search', 'read', 'Search',
    'Finds passages of the documents by words and by meaning. Each hit has its text, its place in'
    ' the document, its link, and the resource uri of the whole document.',
    '{
        "inputSchema": {
            "type": "object",
            "properties": {
                "query": {
                    "type": "string", "minLength": 1,
                    "description": "A question or words, in any language"
                },
                "product_name": {
                    "type": "string",
                    "description": "One product, see status; left out: all that you may read"
                },
                "k": {
                    "type": "integer", "minimum": 1, "maximum": 50, "default": 10,
                    "description": "How many passages"
                },
                "strategy": {"type": "string", "description": "A strategy of the product by name"},
                "filter": {
                    "type": "object",
                    "description": "Such as {\"tag\": \"faq\", \"metadata\": {\"version\": \"17\"}}"
                }
            },
            "required": ["query"], "additionalProperties": false
        },
        "outputSchema": {
            "type": "object",
            "properties": {
                "hits": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": {
                            "rank": {"type": "integer"}, "title": {"type": "string"},
                            "heading": {"type": "array", "items": {"type": "string"}},
                            "content": {"type": "string"}, "excerpt": {"type": "string"},
                            "url": {"type": "string"}, "uri": {"type": "string"},
                            "product_name": {"type": "string"}, "tag": {"type": "string"},
                            "score": {"type": "number"}, "channels": {"type": "object"},
                            "images": {
                                "type": "array", "description": "Those that stand in the passage",
                                "items": {
                                    "type": "object",
                                    "properties": {
                                        "id": {"type": "integer"}, "url": {"type": "string"},
                                        "alternative_text": {"type": "string"},
                                        "caption": {"type": "string"}
                                    },
                                    "required": ["id"]
                                }
                            }
                        },
                        "required": ["rank", "title", "content", "uri", "product_name", "score"]
                    }
                }
            },
            "required": ["hits"]
        },
        "annotations": {"readOnlyHint": true, "openWorldHint": false}
    }'
),
(
    'tool', 'answer', '_tool_answer', 'read', 'Answer',
    'Answers one question from the documents, with its sources; says so where they do not answer'
    ' it. answer_id is for rate.',
    '{
        "inputSchema": {
            "type": "object",
            "properties": {
                "question": {"type": "string", "minLength": 1},
                "product_name": {
                    "type": "string",
                    "description": "One product, see status; left out: all that you may read"
                },
                "strategy": {"type": "string", "description": "A strategy of the product by name"},
                "filter": {
                    "type": "object",
                    "description": "Such as {\"tag\": \"faq\", \"metadata\": {\"version\": \"17\"}}"
                }
            },
            "required": ["question"], "additionalProperties": false
        },
        "outputSchema": {
            "type": "object",
            "properties": {
                "found": {"type": "boolean"}, "markdown": {"type": "string"},
                "answer_id": {"type": "integer"}, "probability": {"type": "number"},
                "corrected": {"type": "string"},
                "sources": {"type": "array", "items": {"type": "object", "properties": {
                    "title": {"type": "string"}, "uri": {"type": "string"},
                    "url": {"type": "string"}
                }, "required": ["title", "uri"]}}
            },
            "required": ["found", "markdown", "sources"]
        },
        "annotations": {"readOnlyHint": false, "destructiveHint": false, "openWorldHint": false}
    }'
),
(
    'tool', 'chat', '_tool_chat', 'read', 'Chat',
    'Answers a message of a conversation: a follow-up is searched with what it needs of the turns'
    ' before. Give the session_id of the first turn with each later one.',
    '{
        "inputSchema": {
            "type": "object",
            "properties": {
                "message": {"type": "string", "minLength": 1},
                "session_id": {
                    "type": "string", "minLength": 1, "maxLength": 200,
                    "description": "Left out: a new conversation"
                },
                "product_name": {
                    "type": "string",
                    "description": "One product, see status; left out: that of the conversation"
                },
                "strategy": {"type": "string", "description": "A strategy of the product by name"}
            },
            "required": ["message"], "additionalProperties": false
        },
        "outputSchema": {
            "type": "object",
            "properties": {
                "session_id": {"type": "string"}, "found": {"type": "boolean"},
                "markdown": {"type": "string"}, "rewritten": {"type": "string"},
                "answer_id": {"type": "integer"},
                "sources": {"type": "array", "items": {"type": "object", "properties": {
                    "title": {"type": "string"}, "uri": {"type": "string"},
                    "url": {"type": "string"}
                }, "required": ["title", "uri"]}}
            },
            "required": ["session_id", "found", "markdown", "sources"]
        },
        "annotations": {"readOnlyHint": false, "destructiveHint": false, "openWorldHint": false}
    }'
),
(
    'tool', 'ingest', '_tool_ingest', 'write', 'Put a document in',
    'Puts a document into a product, or brings it up to date: it is known by external_id or,'
    ' without one, by its title. It can be searched at once.',
    '{
        "inputSchema": {
            "type": "object",
            "properties": {
                "product_name": {
                    "type": "string",
                    "description": "One that you may write, see status; left out: the user is asked"
                },
                "title": {"type": "string"}, "content": {"type": "string"},
                "format": {
                    "type": "string", "enum": ["text", "markdown", "html"], "default": "text"
                },
                "url": {"type": "string"}, "key_word": {"type": "string"},
                "tag": {"type": "string"}, "metadata": {"type": "object"},
                "external_id": {"type": "string", "minLength": 1}
            },
            "required": ["title", "content"], "additionalProperties": false
        },
        "outputSchema": {
            "type": "object",
            "properties": {"uri": {"type": "string"}, "chunks": {"type": "integer"}},
            "required": ["uri", "chunks"]
        },
        "annotations": {"readOnlyHint": false, "destructiveHint": true,
            "idempotentHint": true, "openWorldHint": false}
    }'
),
(
    'tool', 'delete', '_tool_delete', 'write', 'Delete a document',
    'Deletes a document, once the user has agreed: the client asks.',
    '{
        "inputSchema": {
            "type": "object",
            "properties": {
                "uri": {"type": "string", "description": "recall://… of search or ingest"}
            },
            "required": ["uri"], "additionalProperties": false
        },
        "outputSchema": {
            "type": "object",
            "properties": {"uri": {"type": "string"}, "deleted": {"type": "boolean"}},
            "required": ["uri", "deleted"]
        },
        "annotations": {"readOnlyHint": false, "destructiveHint": true,
            "idempotentHint": true, "openWorldHint": false}
    }'
),
(
    'tool', 'rate', '_tool_rate', 'read', 'Rate an answer',
    'Says what an answer was worth to its reader: 1 good, -1 bad, 0 neither.',
    '{
        "inputSchema": {
            "type": "object",
            "properties": {
                "answer_id": {
                    "type": "integer", "minimum": 1, "maximum": 9223372036854775807,
                    "description": "Of answer or chat"
                },
                "score": {"type": "integer", "minimum": -1, "maximum": 1},
                "comment": {"type": "string", "maxLength": 10000}
            },
            "required": ["answer_id", "score"], "additionalProperties": false
        },
        "outputSchema": {
            "type": "object",
            "properties": {"answer_id": {"type": "integer"}, "score": {"type": "integer"}},
            "required": ["answer_id", "score"]
        },
        "annotations": {
            "readOnlyHint": false, "destructiveHint": false, "idempotentHint": true,
            "openWorldHint": false
        }
    }'
),
(
    'tool', 'status', '_tool_status', null, 'Products and their state',
    'The products that you may read, whether you may write them, how many documents they have, and'
    ' how far their embedding has come.',
    '{
        "inputSchema": {
            "type": "object",
            "properties": {
                "product_name": {"type": "string", "description": "Left out: all of them"}
            },
            "additionalProperties": false
        },
        "outputSchema": {
            "type": "object",
            "properties": {
                "products": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": {
                            "name": {"type": "string"}, "may_write": {"type": "boolean"},
                            "documents": {"type": "integer"},
                            "models": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "properties": {
                                        "model": {"type": "string"}, "chunks": {"type": "integer"},
                                        "embedded": {"type": "integer"},
                                        "waiting": {"type": "integer"},
                                        "failed": {"type": "integer"}
                                    },
                                    "required": ["model", "chunks", "embedded"]
                                }
                            }
                        },
                        "required": ["name", "may_write", "documents", "models"]
                    }
                }
            },
            "required": ["products"]
        },
        "annotations": {"readOnlyHint": true, "openWorldHint": false}
    }'
),
(
    'prompt', 'grounded_answer', '_prompt_grounded_answer', 'read', 'Answer from the documents',
    'A question with the passages found for it, to be answered from them alone, with marks.',
    '{
        "arguments": [
            {"name": "question", "description": "What to ask", "required": true},
            {"name": "product_name", "description": "One product; left out: all", "required": false}
        ]
    }'
),
(
    'resource', 'document', '_resource_document', 'read', 'Document',
    'The whole text of a document, as it was put in.',
    '{"uriTemplate": "recall://{product}/{document}", "mimeType": "text/markdown"}'
);

-- Names functions that agents run by way of recall.mcp: only the owner writes it.
grant select on recall.agent_feature to recall_reader;
