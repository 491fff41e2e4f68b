create table recall._local_body (
    function_name name primary key,
    definition text not null
);

comment on table recall._local_body is
'Public functions as they were before recall.install_router, for recall.remove_router. Only the'
' owner writes it, who executes what it holds.';
