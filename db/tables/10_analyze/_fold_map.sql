-- recall.character_fold as an array, so that folding a character costs one subscript: element n is
-- the code point that stands for n + 127.
create table recall._fold_map (map integer [] not null);

insert into recall._fold_map (map)
select array_agg(coalesce(ascii(f.target), n) order by n)
from generate_series(128, 40959) as n
left join recall.character_fold as f on f.source = chr(n);
