/** How suits begin: what the lives in each chapter go on from. */

export const complaint = { number: '（2023）鲁01行初525号', plaintiff: '某原告', act: '行政许可决定', court: '济南市中级人民法院' }
export const defence = { evidence: '1. 许可申请书；2. 核查记录；3. 《中华人民共和国行政许可法》第三十八条' }
