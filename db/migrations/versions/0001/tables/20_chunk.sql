-- What chunking gives, and the characters that HTML names.

create type recall.text_block as (
    ordinal integer,
    kind "char",
    level integer,
    title text,
    content text
);

comment on type recall.text_block is
'A part of a text that is kept together where that can be helped. kind: p prose, c code, t table,'
' h heading (level 1 to 6, title), f front matter (level 0).';

create type recall.text_chunk as (
    ordinal integer,
    heading_path text [],
    content text,
    overlap integer
);

comment on type recall.text_chunk is
'A chunk of a text, from recall.chunk_text. The first overlap characters of content repeat the end of'
' the chunk before.';

create table recall._html_entity (
    name text collate "C" primary key,
    characters text not null
);

comment on table recall._html_entity is
'The named characters of HTML 4 and some of HTML 5. A no-break space is a space here.';

insert into recall._html_entity (name, characters) values
('AElig', 'Æ'), ('AMP', '&'), ('Aacute', 'Á'), ('Acirc', 'Â'), ('Agrave', 'À'), ('Alpha', 'Α'),
('Aring', 'Å'), ('Atilde', 'Ã'), ('Auml', 'Ä'), ('Beta', 'Β'), ('COPY', '©'), ('Ccedil', 'Ç'),
('Chi', 'Χ'), ('Dagger', '‡'), ('Delta', 'Δ'), ('ETH', 'Ð'), ('Eacute', 'É'), ('Ecirc', 'Ê'),
('Egrave', 'È'), ('Epsilon', 'Ε'), ('Eta', 'Η'), ('Euml', 'Ë'), ('GT', '>'), ('Gamma', 'Γ'),
('Iacute', 'Í'), ('Icirc', 'Î'), ('Igrave', 'Ì'), ('Iota', 'Ι'), ('Iuml', 'Ï'), ('Kappa', 'Κ'),
('LT', '<'), ('Lambda', 'Λ'), ('Mu', 'Μ'), ('NewLine', e'\u000a'), ('Ntilde', 'Ñ'), ('Nu', 'Ν'),
('OElig', 'Œ'), ('Oacute', 'Ó'), ('Ocirc', 'Ô'), ('Ograve', 'Ò'), ('Omega', 'Ω'),
('Omicron', 'Ο'), ('Oslash', 'Ø'), ('Otilde', 'Õ'), ('Ouml', 'Ö'), ('Phi', 'Φ'), ('Pi', 'Π'),
('Prime', '″'), ('Psi', 'Ψ'), ('QUOT', '"'), ('REG', '®'), ('Rho', 'Ρ'), ('Scaron', 'Š'),
('Sigma', 'Σ'), ('THORN', 'Þ'), ('Tab', e'\u0009'), ('Tau', 'Τ'), ('Theta', 'Θ'), ('Uacute', 'Ú'),
('Ucirc', 'Û'), ('Ugrave', 'Ù'), ('Upsilon', 'Υ'), ('Uuml', 'Ü'), ('Xi', 'Ξ'), ('Yacute', 'Ý'),
('Yuml', 'Ÿ'), ('Zeta', 'Ζ'), ('aacute', 'á'), ('acirc', 'â'), ('acute', '´'), ('aelig', 'æ'),
('agrave', 'à'), ('alefsym', 'ℵ'), ('alpha', 'α'), ('amp', '&'), ('and', '∧'), ('ang', '∠'),
('apos', ''''), ('aring', 'å'), ('ast', '*'), ('asymp', '≈'), ('atilde', 'ã'), ('auml', 'ä'),
('bdquo', '„'), ('beta', 'β'), ('brvbar', '¦'), ('bsol', '\'), ('bull', '•'), ('cap', '∩'),
('ccedil', 'ç'), ('cedil', '¸'), ('cent', '¢'), ('check', '✓'), ('chi', 'χ'), ('circ', 'ˆ'),
('clubs', '♣'), ('colon', ':'), ('comma', ','), ('commat', '@'), ('cong', '≅'), ('copy', '©'),
('copysr', '℗'), ('crarr', '↵'), ('cross', '✗'), ('cup', '∪'), ('curren', '¤'), ('dArr', '⇓'),
('dagger', '†'), ('darr', '↓'), ('dash', '‐'), ('deg', '°'), ('delta', 'δ'), ('diams', '♦'),
('divide', '÷'), ('dollar', '$'), ('eacute', 'é'), ('ecirc', 'ê'), ('egrave', 'è'),
('empty', '∅'), ('emsp', e'\u2003'), ('ensp', e'\u2002'), ('epsilon', 'ε'), ('equals', '='),
('equiv', '≡'), ('eta', 'η'), ('eth', 'ð'), ('euml', 'ë'), ('euro', '€'), ('excl', '!'),
('exist', '∃'), ('female', '♀'), ('fnof', 'ƒ'), ('forall', '∀'), ('frac12', '½'), ('frac14', '¼'),
('frac34', '¾'), ('frasl', '⁄'), ('gamma', 'γ'), ('ge', '≥'), ('grave', '`'), ('gt', '>'),
('hArr', '⇔'), ('harr', '↔'), ('hearts', '♥'), ('hellip', '…'), ('hyphen', '‐'), ('iacute', 'í'),
('icirc', 'î'), ('iexcl', '¡'), ('igrave', 'ì'), ('image', 'ℑ'), ('infin', '∞'), ('int', '∫'),
('iota', 'ι'), ('iquest', '¿'), ('isin', '∈'), ('iuml', 'ï'), ('kappa', 'κ'), ('lArr', '⇐'),
('lambda', 'λ'), ('lang', '〈'), ('laquo', '«'), ('larr', '←'), ('lbrace', '{'), ('lbrack', '['),
('lceil', '⌈'), ('lcub', '{'), ('ldquo', '“'), ('le', '≤'), ('leftarrow', '←'), ('lfloor', '⌊'),
('lowast', '∗'), ('lowbar', '_'), ('loz', '◊'), ('lpar', '('), ('lrm', e'\u200e'),
('lsaquo', '‹'), ('lsqb', '['), ('lsquo', '‘'), ('lt', '<'), ('macr', '¯'), ('male', '♂'),
('mdash', '—'), ('micro', 'µ'), ('middot', '·'), ('minus', '−'), ('mu', 'μ'), ('nabla', '∇'),
('nbsp', ' '), ('ndash', '–'), ('ne', '≠'), ('ni', '∋'), ('not', '¬'), ('notin', '∉'),
('nsub', '⊄'), ('ntilde', 'ñ'), ('nu', 'ν'), ('num', '#'), ('oacute', 'ó'), ('ocirc', 'ô'),
('oelig', 'œ'), ('ograve', 'ò'), ('oline', '‾'), ('omega', 'ω'), ('omicron', 'ο'), ('oplus', '⊕'),
('or', '∨'), ('ordf', 'ª'), ('ordm', 'º'), ('oslash', 'ø'), ('otilde', 'õ'), ('otimes', '⊗'),
('ouml', 'ö'), ('para', '¶'), ('part', '∂'), ('percnt', '%'), ('period', '.'), ('permil', '‰'),
('perp', '⊥'), ('phi', 'φ'), ('phone', '☎'), ('pi', 'π'), ('piv', 'ϖ'), ('plus', '+'),
('plusmn', '±'), ('pound', '£'), ('prime', '′'), ('prod', '∏'), ('prop', '∝'), ('psi', 'ψ'),
('quest', '?'), ('quot', '"'), ('rArr', '⇒'), ('radic', '√'), ('rang', '〉'), ('raquo', '»'),
('rarr', '→'), ('rbrace', '}'), ('rbrack', ']'), ('rceil', '⌉'), ('rcub', '}'), ('rdquo', '”'),
('real', 'ℜ'), ('reg', '®'), ('rfloor', '⌋'), ('rho', 'ρ'), ('rightarrow', '→'),
('rlm', e'\u200f'), ('rpar', ')'), ('rsaquo', '›'), ('rsqb', ']'), ('rsquo', '’'), ('sbquo', '‚'),
('scaron', 'š'), ('sdot', '⋅'), ('sect', '§'), ('semi', ';'), ('shy', e'\u00ad'), ('sigma', 'σ'),
('sigmaf', 'ς'), ('sim', '∼'), ('sol', '/'), ('spades', '♠'), ('star', '☆'), ('starf', '★'),
('sub', '⊂'), ('sube', '⊆'), ('sum', '∑'), ('sup', '⊃'), ('sup1', '¹'), ('sup2', '²'),
('sup3', '³'), ('supe', '⊇'), ('szlig', 'ß'), ('tau', 'τ'), ('there4', '∴'), ('theta', 'θ'),
('thetasym', 'ϑ'), ('thinsp', e'\u2009'), ('thorn', 'þ'), ('tilde', '˜'), ('times', '×'),
('trade', '™'), ('uArr', '⇑'), ('uacute', 'ú'), ('uarr', '↑'), ('ucirc', 'û'), ('ugrave', 'ù'),
('uml', '¨'), ('upsih', 'ϒ'), ('upsilon', 'υ'), ('uuml', 'ü'), ('verbar', '|'), ('vert', '|'),
('weierp', '℘'), ('xi', 'ξ'), ('yacute', 'ý'), ('yen', '¥'), ('yuml', 'ÿ'), ('zeta', 'ζ'),
('zwj', e'\u200d'), ('zwnj', e'\u200c');
