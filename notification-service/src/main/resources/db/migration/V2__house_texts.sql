-- The house texts, which every station may use until it has its own. Wording after the carriers' review practice: 派工通知 to registered people.
INSERT INTO template (id, version, code, division_code, edition, body, message_class, state, changed_at)
SELECT ('01900000-0000-7000-8000-7e7000000' || lpad(position::text, 3, '0'))::uuid, 0, code, '', 1, body, 'SERVICE', 'APPROVED', '2026-01-01T00:00:00Z'
FROM (VALUES
    (1,  'OFFER_ONE',      '派工:{date}{time}{place}上车,{site}{work},{pay}{perks}。去回1,不去回2。编号{number}'),
    (2,  'OFFER_PAIR',     '{names}:{date}{time}{place}上车,{site}{work},{pay}。都去回1,都不去回2,仅{first}回3,仅{second}回4'),
    (3,  'OFFER_TOGETHER', '{names}:{date}{time}{place}上车,{site}{work},{pay}。两人同去回1,不去回2。编号{number}'),
    (4,  'CONFIRMED',      '已确认:{who}{date}{time}{place}上车,{site}{work},{pay}。有变请回2{contact}'),
    (5,  'STAND_BY',       '{who}{date}{site}已满员,已为您排候补第{rank}位,有空位马上通知,不用回复'),
    (6,  'LATE_STAND_BY',  '回复已过时,已为{who}登记{date}{site}候补第{rank}位,有空位马上通知,不用回复'),
    (7,  'DECLINED',       '收到,{who}{date}{site}不安排,谢谢回复,下次有活再通知'),
    (8,  'CANCELLED',      '已取消{who}{date}{site}的派工,谢谢告知{contact}'),
    (9,  'NOT_POSSIBLE',   '{who}{date}{site}的派工不能安排了(岗位已取消或时间冲突),请勿前往{contact}'),
    (10, 'PARTY_RESULT',   '{results}。{date}{time}{place}上车,{site}。有变请回电{contact}'),
    (11, 'PROMOTED',       '有空位了:{who}{date}{time}{place}上车,{site}{work},{pay}。不能来请回2{contact}'),
    (12, 'WITHDRAWN',      '抱歉,{who}{date}{site}的派工已取消,请不要前往{contact}'),
    (13, 'UNCLEAR',        '您的回复没看明白,驿站工作人员会尽快给您打电话{contact}'),
    (14, 'NONE_OPEN',      '您目前没有待回复的派工,您的话已转给驿站工作人员{contact}'),
    (15, 'WHICH_ONE',      '您有多个派工:{choices}。是哪一个?请回编号{contact}'),
    (16, 'OPTED_OUT',      '已停发派工短信,有活我们打电话通知。想恢复请回“开通”{contact}'),
    (17, 'OPTED_IN',       '已恢复派工短信,有活会通知您{contact}')
) AS text (position, code, body);
