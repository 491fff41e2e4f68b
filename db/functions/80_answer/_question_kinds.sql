-- What a question asks for: how, value, why, what, error.
create or replace function recall._question_kinds(p_question text)
returns text []
language plpgsql immutable parallel safe strict security invoker
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_question text := translate(
        lower(left(p_question, 2000) collate "C"),
        '麼認預設個種長幾為會幹區別報錯誤敗異無驟讓裝綁備詢銷啟創導匯義關閉復還擴遷強換刪級權縮'
        || '動終轉編譯調給將',
        '么认预设个种长几为会干区别报错误败异无骤让装绑备询销启创导汇义关闭复还扩迁强换删级权缩'
        || '动终转编译调给将'
    );
    -- Words of letters between single spaces, then all as it is. No long pattern: each is compiled
    -- anew where a session has used 32 others since, which takes longer than all of this.
    v_text text := ' ' || regexp_replace(
        v_question collate "C", '[^a-z0-9_\u0027]+', ' ', 'g'
    ) || ' ' || v_question;
    v_begin text := ltrim(v_question, ' 请請帮幫我只先');
begin
    return array(
        select k.kind
        from (values
            (
                'how', array[
                    '怎', '如何', '咋', '步骤', '方法', '办法', '做法', '写法', '命令', '指令', '语法',
                    '想', '希望', '需要', '用什么', '运行什么', '执行什么', '做什么', ' how do ',
                    ' how can ', ' how could ', ' how to ', ' how should ', ' how would ',
                    ' how does one ', ' how i ', ' command ', ' commands ', ' syntax ', ' step ',
                    ' steps ', ' way to ', ' want to ', ' i want ', ' want it ', ' need to ',
                    ' i need ', ' would like to ', ' trying to ', ' do i run ', ' do i do ',
                    ' should i do '
                ]
            ),
            (
                'value', array[
                    '多少', '几', '多久', '多长', '多大', '哪个', '哪一', '哪些', '哪种', '什么值', '默认',
                    '预设', '最大', '最多', '最高', '最小', '最少', '最低', '上限', '版本', ' which ',
                    ' when ', ' who ', ' where ', ' default ', ' maximum ', ' minimum ', ' max ',
                    ' min ', ' limit ', ' version ', ' port ', ' how many ', ' how much ',
                    ' how long ', ' how often ', ' how big ', ' how large '
                ]
            ),
            ('why', array['为什么', '为何', '怎么会', '原因', ' why ', ' how come ', ' reason ']),
            (
                'what', array[
                    '是什么', '什么是', '干什', '干嘛', '什么意思', '作用', '区别', '差别', '不同',
                    ' what is ', ' what are ', ' what does ', ' what do ', ' what''s ',
                    ' difference ', ' mean ', ' means ', ' meaning ', ' purpose '
                ]
            ),
            (
                'error', array[
                    '报错', '错误', '失败', '异常', '无法', '不了', ' error ', ' fail ', ' fails ',
                    ' failed ', ' failure ', ' fatal ', ' panic ', ' exception ', ' cannot ',
                    ' can''t ', ' won''t '
                ]
            )
        ) as k (kind, wordings)
        where
            exists (select from unnest(k.wordings) as w where strpos(v_text, w) > 0)
            -- "Give one role a time limit" and 给角色加个时限 ask how, too.
            or k.kind = 'how' and split_part(ltrim(v_text), ' ', 1) = any(array[
                'add', 'allow', 'avoid', 'build', 'call', 'change', 'check', 'configure',
                'connect', 'convert', 'copy', 'create', 'delete', 'disable', 'drop', 'enable',
                'export', 'find', 'fix', 'force', 'get', 'give', 'grant', 'hide', 'import',
                'install', 'keep', 'kill', 'limit', 'list', 'load', 'make', 'measure', 'move',
                'pass', 'prevent', 'put', 'read', 'reduce', 'remove', 'rename', 'render',
                'replace', 'reset', 'restart', 'restore', 'run', 'save', 'see', 'send', 'set',
                'share', 'show', 'skip', 'start', 'stop', 'store', 'switch', 'test', 'track',
                'turn', 'update', 'upgrade', 'use', 'wait', 'write'
            ])
            or k.kind = 'how' and v_question !~ '[吗么谁哪几了?？]|多少|失败|错误|报错|异常'
            and (
                left(v_begin, 1) in ('给', '把', '将', '让')
                or left(v_begin, 2) = any(array[
                    '安装', '绑定', '备份', '编译', '部署', '查看', '查询', '撤销', '重启', '重设', '重置',
                    '创建', '导出', '汇出', '导入', '汇入', '定义', '调整', '更改', '更新', '关闭', '恢复',
                    '还原', '建立', '禁用', '停用', '开启', '扩容', '列出', '配置', '启动', '启用', '迁移',
                    '强制', '切换', '清理', '清空', '取消', '删除', '设置', '设定', '升级', '使用', '授权',
                    '缩容', '添加', '新增', '停止', '限制', '修改', '移动', '移除', '增加', '终止', '转换'
                ])
            )
    );
end;
$$;

comment on function recall._question_kinds is
'Of how, value, why, what and error those whose words the question has; how also where it begins'
' with what is to be done, in either language.';
