// Invented people and farms: numbers with true check characters, rows of a roster.
const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A code with its check character (GB 32100); invented. */
export function uscc(number) {
  const body = `93530304MA${String(number).padStart(7, '0')}`
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC.indexOf(body[i]), 0)
  return body + USCC[(31 - (sum % 31)) % 31]
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An identity number with its check character (GB 11643); invented. */
export function idNumber(birth, sequence) {
  const body = `530304${birth}${String(sequence).padStart(3, '0')}`
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + '10X98765432'[sum % 11]
}

const FAMILY = '张李王杨陈刘赵马周吴徐孙'
const GIVEN = ['梅丽', '国强', '桂兰', '家富', '小凤', '世明', '琼仙', '老五', '云芳', '正发', '朝英', '开华']
const TITLES = [
  '姓名',
  '身份证号',
  '手机号',
  '村',
  '户号',
  '技能',
  '不接触农药',
  '意愿半径(公里)',
  '标签',
  '同意派工',
  '同意短信',
  '同意保险',
  '约定保额(元)',
]

/** People as rows of a roster; `first` tells one roster's identity numbers and phones from another's. */
export function people(count, places, skill, first) {
  return Array.from({ length: count }, (_, i) => [
    `试${FAMILY[i % 12]}${GIVEN[Math.floor(i / 12) % 12]}`,
    idNumber(`${1962 + (i % 40)}0${1 + (i % 9)}1${i % 10}`, first + i),
    `1390002${String(990 + first + i).padStart(4, '0')}`,
    places[i % places.length].name,
    `e2e-${first + i}`,
    skill,
    '是',
    '60',
    i % 3 === 0 ? '脱贫人口' : i % 7 === 0 ? '返乡人员' : '',
    '是',
    '是',
    '是',
    '300000',
  ])
}

/** Titles and rows as CSV. */
export const sheet = (rows) => [TITLES, ...rows].map((row) => row.join(',')).join('\r\n')

/** A roster as a desk has it: `good` people who can pick berries, and three rows that cannot go in. */
export function roster(good, places) {
  const village = places[0].name
  const faulty = [
    ['错号码', idNumber('19700101', 900), '123', village, '9001', '', '', '', '', '是', '是', '', ''],
    ['错身份证', '530304197001010011', '13900009002', village, '9002', '', '', '', '', '是', '是', '', ''],
    [
      '错村名',
      idNumber('19700101', 902),
      '13900009003',
      '<script>alert(1)</script>',
      '9003',
      '',
      '',
      '',
      '',
      '是',
      '是',
      '',
      '',
    ],
  ]
  return sheet([...people(good, places, '浆果采摘:2', 10), ...faulty])
}
