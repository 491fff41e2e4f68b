create table recall.glossary_word (
    chinese text collate "C" not null,
    english text collate "C" not null,
    stems text [] collate "C" not null,
    primary key (chinese, english)
);

create index glossary_word_pair_idx on recall.glossary_word (left(chinese, 2));

create index glossary_word_stem_idx on recall.glossary_word ((stems[1]));

alter table recall.glossary_word
alter column stems set statistics 0;

comment on table recall.glossary_word is
'Words of computing in Chinese, folded, and in English. stems: of english, by'
' recall.english_stem, without stop words.';

-- Our own. Words of several are joined by _; a word of Taiwan that recall.regional_word gives for
-- one of the mainland means the same.
insert into recall.glossary_word (chinese, english, stems)
with entry as (
    select string_to_array(g.word, '=') as parts
    from regexp_split_to_table(btrim('
备份=backup 还原=restore 恢复=restore=recover=recovery 快照=snapshot 归档=archive 日志=log 预写日志=wal
检查点=checkpoint 故障=fault=failure 故障转移=failover 切换=switch=switchover 主库=primary
主服务器=primary 备库=standby 从库=standby 副本=replica 复制=replication=copy
逻辑复制=logical_replication 流复制=streaming_replication 延迟=lag=latency=delay 停机=downtime
宕机=crash 崩溃=crash 重启=restart 重新加载=reload 重载=reload 启动=start=startup 停止=stop
关闭=close=shutdown 终止=terminate=kill 杀死=terminate=kill 杀掉=terminate=kill 取消=cancel
中断=interrupt 超时=timeout 重试=retry 回滚=rollback 提交=commit 事务=transaction
事务号=transaction_id=xid 回卷=wraparound 死锁=deadlock 加锁=lock 阻塞=block 等待=wait
并发=concurrent=concurrency 并行=parallel 隔离=isolation 隔离级别=isolation_level 一致性=consistency
序列化=serialization=serialize 冲突=conflict 竞争=contention=race 乐观锁=optimistic_lock
悲观锁=pessimistic_lock 磁盘=disk 硬盘=disk 磁盘空间=disk_space 内存=memory 缓存=cache 缓冲=buffer
缓冲区=buffer 存储=storage=store 存储过程=procedure 处理器=cpu=processor 操作系统=operating_system
文件=file 文件系统=filesystem 目录=directory 路径=path 权限=permission=privilege
授权=grant=authorization 撤销=revoke=undo 角色=role 用户=user 用户名=username 密码=password
账号=account 登录=login 认证=authentication 加密=encryption=encrypt 解密=decrypt 证书=certificate
密钥=key 令牌=token 审计=audit 安全=security=secure 防火墙=firewall 数据表=table 数据库=database 数据=data
字段=field=column 索引=index 主键=primary_key 外键=foreign_key 唯一=unique 约束=constraint 视图=view
物化视图=materialized_view 触发器=trigger 函数=function 序列=sequence 自增=auto_increment=identity
分区=partition 分区表=partitioned_table 分片=shard 模式=schema=mode 表空间=tablespace
临时表=temporary_table 外部表=foreign_table 类型=type 数据类型=data_type 数组=array 字符串=string
整数=integer 浮点=float 布尔=boolean 日期=date 时间戳=timestamp 时区=timezone=time_zone 编码=encoding
字符集=character_set=charset 排序规则=collation 默认值=default 默认=default 空值=null 查询=query
慢查询=slow_query 语句=statement 子查询=subquery 连接=join=connection 连接池=connection_pool=pool
连接数=connections 会话=session 游标=cursor 排序=sort=order 分组=group 聚合=aggregate
去重=distinct=duplicate 重复=duplicate 分页=pagination=limit 过滤=filter 条件=condition
执行计划=query_plan=plan 计划=plan 优化器=optimizer=planner 优化=optimize=optimization
统计信息=statistics 统计=statistics 全表扫描=sequential_scan=full_scan 扫描=scan 估算=estimate
估计=estimate 代价=cost 成本=cost 命中=hit 膨胀=bloat 清理=vacuum=clean=cleanup 自动清理=autovacuum
冻结=freeze 死元组=dead_tuple 元组=tuple 插入=insert 更新=update 删除=delete=drop
修改=alter=change=modify 新增=add 添加=add 创建=create 重建=rebuild=reindex 改名=rename 重命名=rename
截断=truncate 合并=merge 导入=import=load 导出=export=dump 批量=batch=bulk 迁移=migrate=migration
升级=upgrade 降级=downgrade 版本=version 大版本=major_version 兼容=compatible=compatibility
安装=install=installation 卸载=uninstall=unmount 部署=deploy=deployment
配置=configuration=configure=config 参数=parameter 设置=setting=set 选项=option 变量=variable
环境变量=environment_variable 扩展=extension 插件=plugin 模块=module 组件=component 依赖=dependency
全文搜索=full_text_search 全文检索=full_text_search 搜索=search 模糊=fuzzy 匹配=match
正则表达式=regular_expression=regexp 通配符=wildcard 向量=vector 相似度=similarity=similar
相似=similarity=similar 距离=distance 近邻=neighbor 监控=monitor=monitoring 指标=metric
告警=alert=alarm 报警=alert=alarm 诊断=diagnose=diagnostic 排查=troubleshoot 性能=performance
吞吐量=throughput 负载=load 负载均衡=load_balancing=load_balancer 瓶颈=bottleneck
限制=limit=limitation=restriction 最大=maximum=max 最小=minimum=min 大小=size 数量=number
上限=limit=maximum 阈值=threshold 频率=frequency 间隔=interval 队列=queue 任务=task=job
定时任务=cron=scheduled 调度=schedule=scheduler 进程=process 线程=thread 后台=background
异步=asynchronous=async 同步=synchronous=sync 集群=cluster 节点=node 主机=host 服务器=server
客户端=client 驱动=driver 端口=port 网络=network 域名=domain 代理=proxy 网关=gateway 容器=container
镜像=image 虚拟机=virtual_machine 错误=error 报错=error 异常=exception 失败=fail=failed=failure
警告=warning 提示=hint 消息=message 调试=debug=debugging 测试=test=testing 单元测试=unit_test
断言=assertion=assert 模拟=mock=simulate 复盖率=coverage 构建=build 编译=compile 打包=bundle=package
压缩=compress=compression=minify 解析=parse 渲染=render=rendering 重新渲染=re-render 挂载=mount
卸载组件=unmount 生命周期=lifecycle 钩子=hook 状态=state=status 属性=prop=props=attribute=property
子组件=child_component 父组件=parent_component 类组件=class_component 函数组件=function_component
高阶组件=higher-order_component 元素=element 片段=fragment 上下文=context 引用=ref=reference 事件=event
事件处理=event_handler 点击=click 表单=form 输入=input 输入框=input 受控=controlled 非受控=uncontrolled
按钮=button 列表=list 样式=style 动画=animation 路由=route=router 懒加载=lazy=lazy_loading
加载=load=loading 代码分割=code_splitting 动态=dynamic 静态=static 静态类型=static_type
类型检查=type_checking=typechecking 边界=boundary 错误边界=error_boundary 捕获=catch 备用=fallback
严格模式=strict_mode 浅渲染=shallow_render 传送门=portal 副作用=effect=side_effect 副作用函数=effect
回调=callback 闭包=closure 绑定=bind=binding 继承=inheritance=inherit 组合=composition=composite
复用=reuse 拆分=split 封装=encapsulate=wrap 接口=interface=api 对象=object 实例=instance 方法=method
构造函数=constructor 参数传递=argument 返回=return 返回值=return_value 循环=loop 递归=recursion=recursive
迭代=iterate=iteration 嵌套=nested 条件渲染=conditional_rendering 比较=compare=comparison
差异=diff=difference 浅比较=shallow_compare 不可变=immutable 可变=mutable 拷贝=copy 定时器=timer
轮询=polling=poll 订阅=subscription=subscribe 发布=publication=publish=release
监听=listen=listener 通知=notify=notification 请求=request 响应=response 浏览器=browser
网页=page=web_page 页面=page 前端=frontend 后端=backend 无障碍=accessibility 屏幕阅读器=screen_reader
焦点=focus 国际化=internationalization=i18n 服务端渲染=server-side_rendering=server_rendering
读取=read 写入=write 只读=read-only 读写分离=read_write_splitting 热点=hotspot 扩容=scale=scale_out
缩容=scale_in 伸缩=scaling 高可用=high_availability 容灾=disaster_recovery 灾难=disaster
时间点恢复=point-in-time_recovery 误删=accidentally_deleted=dropped 丢失=lost=loss
损坏=corrupt=corruption=corrupted 修复=repair=fix 校验=checksum=verify=validate 校验和=checksum
验证=verify=validate=validation 检查=check 强制=force=enforce 忽略=ignore 跳过=skip 启用=enable
禁用=disable 打开=open 监视=watch 显示=show=display 隐藏=hide 生成=generate 分配=allocate=assign
释放=release=free 占用=occupy=usage 使用率=usage=utilization 用量=usage 保留=retain=retention
过期=expire=expired=expiration 有效期=validity=expiration 轮换=rotate=rotation 增量=incremental
全量=full 差分=differential 冷备份=cold_backup 热备份=hot_backup 基础备份=base_backup 转储=dump
大对象=large_object 二进制=binary 文本=text 分隔符=delimiter=separator 引号=quote 转义=escape
注释=comment 命令=command 命令行=command_line 脚本=script 工具=tool 控制台=console 图表=chart
仪表盘=dashboard 报表=report 文档=document=documentation 示例=example 步骤=step 教程=tutorial
术语=term=glossary 概念=concept 原理=principle 架构=architecture 设计=design 区别=difference
优点=advantage=benefit 缺点=disadvantage=drawback 最佳实践=best_practice
建议=recommend=recommendation 推荐=recommend 需要=require=need 必须=must 支持=support 字节=byte
哈希=hash 指针=pointer 随机=random 唯一标识=unique_identifier=uuid 标识符=identifier 名称=name
命名=naming=name 前缀=prefix 后缀=suffix 大小写=case 区分大小写=case-sensitive 长度=length 精度=precision
范围=range 区间=range=interval 集合=set=collection 映射=map=mapping 转换=convert=conversion=cast
计算=compute=calculate 表达式=expression 运算符=operator 谓词=predicate 下推=pushdown 算子=operator
资源=resource 资源管控=resource_control 配额=quota 限流=rate_limit=throttle 优先级=priority
线上=production 生产环境=production 开发环境=development 沙箱=sandbox 源代码=source_code 代码=code
仓库=repository 分支=branch 许可证=license 收费=paid=fee 付费=paid=fee 价格=price 退款=refund 订单=order
发票=invoice 合同=contract 邮件=email 邮箱=email 电话=phone 客服=customer_service=support 帮助=help
反馈=feedback 问题=problem=issue=question 答案=answer 原因=reason=cause 结果=result 历史=history
历史数据=historical_data 时间=time 时长=duration 周期=period 每天=daily 每周=weekly 夜间=nightly
多久=how_long 正在运行=running 运行=run 执行=execute=run 长时间=long=long-running 闲置=idle 空闲=idle
活动=active=activity 当前=current 所有者=owner 属主=owner 成员=member 公共=public 私有=private 本地=local
远程=remote 全局=global 租户=tenant 行级安全=row-level_security=row_security 策略=policy 规则=rule
预备语句=prepared_statement 绑定变量=bind_variable 规划器=planner 执行器=executor 工作内存=work_mem
共享内存=shared_memory 共享缓冲区=shared_buffers 交换=swap 大页=huge_pages 水位=watermark 压力=pressure
热更新=hot_update 填充因子=fillfactor 复盖索引=covering_index=index-only_scan 部分索引=partial_index
表达式索引=expression_index 复合索引=composite_index=multicolumn_index
联合索引=composite_index=multicolumn_index 组合索引=composite_index=multicolumn_index
聚簇=clustered 倒排索引=inverted_index 位图=bitmap 嵌套循环=nested_loop 物化=materialize=materialized
窗口函数=window_function 公用表表达式=common_table_expression=cte 生成列=generated_column 枚举=enum
继承表=inheritance 两阶段提交=two-phase_commit=prepared_transaction 保存点=savepoint
咨询锁=advisory_lock 行锁=row_lock 表锁=table_lock 排他锁=exclusive_lock 共享锁=share_lock
复制槽=replication_slot 发布者=publisher 订阅者=subscriber 时间线=timeline 提升=promote
级联=cascade=cascading 仲裁=quorum 心跳=heartbeat 脑裂=split-brain
', e'\n'), '\s+') as g (word)
),

pair as (
    select
        p.parts[1] as chinese,
        e.english
    from entry as p
    cross join lateral unnest(p.parts[2:]) as e (english)
),

said as (
    select
        p.chinese,
        p.english
    from pair as p
    union
    select
        r.other,
        p.english
    from pair as p
    inner join recall.regional_word as r on p.chinese = r.word
),

stem as (
    select
        p.english,
        array_agg(distinct t.stem) as stems
    from pair as p
    cross join lateral regexp_split_to_table(p.english, '[_-]') as u (word)
    cross join lateral unnest(ts_lexize('recall.english_stem', u.word)) as t (stem)
    group by p.english
)

select
    s.chinese,
    replace(s.english, '_', ' '),
    t.stems
from said as s
inner join stem as t on s.english = t.english;

grant select on recall.glossary_word to recall_reader;
