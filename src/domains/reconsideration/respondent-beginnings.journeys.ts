/** How cases as respondent begin. */

export const notice = { number: '鲁政复〔2024〕15号', applicant: '某申请人', act: '政府信息公开答复', organ: '山东省人民政府' }
export const older = { ...notice, number: '鲁政复〔2023〕21号', act: '行政许可决定' }
export const evidence = { evidence: '1. 申请登记表；2. 检索记录；3. 答复书送达回证；4. 《政府信息公开条例》第三十六条' }
