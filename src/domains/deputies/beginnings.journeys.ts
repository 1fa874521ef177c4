/** How suggestions and proposals begin. */

export const suggestion = { number: 'JY20230108', kind: 'suggestion', title: '关于支持生物医药发展的建议', part: 'lead' }
export const proposal = { number: 'TA20230021', kind: 'proposal', title: '关于推动水泥发展的提案', part: 'joint' }
