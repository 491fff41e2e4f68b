-- One spelling an address: a name whose last label is no number, a dotted quad, or IPv6 as inet
-- writes it. Where clouds keep their credentials nobody may ask: link-local addresses, also inside
-- of IPv6, and those that providers have chosen elsewhere.
create table recall.http_origin (
    origin text primary key check (
        origin ~ (
            '^https?://(([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z]([a-z0-9-]*[a-z0-9])?'
            || '|((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}'
            || '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])'
            || '|\[[0-9a-f:]+\])(:[1-9][0-9]{0,4})?$'
        )
        and origin !~ '://(0|169\.254)\.'
        and origin !~ '://(100\.100\.100\.200|168\.63\.129\.16|192\.0\.0\.192)(:|$)'
        and origin !~ '[/.-](metadata|instance-data)([.:]|$)'
        and case
            when origin ~ '\['
                then
                    origin ~ ('\[' || host(substring(origin, '\[(.*)\]')::inet) || '\]')
                    and origin !~ ':a9fe:[0-9a-f]+\]'
                    and (
                        substring(origin, '\[(.*)\]')::inet = '::1'
                        or not substring(origin, '\[(.*)\]')::inet <<= any(array[
                            '::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96',
                            '64:ff9b:1::/48', '2001::/32', '2002:a9fe::/32', 'fd00:42::/32',
                            'fd00:c1::/32', 'fd00:ec2::/32', 'fd20:ce::/32', 'fe80::/10',
                            'fec0::/10', 'ff00::/8'
                        ]::inet [])
                    )
            else true
        end
    ),
    created timestamptz not null default now()
);

comment on table recall.http_origin is
'Where HTTP models may be: scheme, host and port, such as https://api.openai.com or'
' http://127.0.0.1:8000. Nothing else is called.';

-- Who may write here decides where the server sends texts and keys.
grant select, insert, delete on recall.http_origin to recall_admin;
