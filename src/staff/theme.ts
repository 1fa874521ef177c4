/** Colours and measures for antd. The same values stand in style.css for what is drawn without it. */
import type { ThemeConfig } from 'antd/es/config-provider'

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e8c',
    colorLink: '#1f4e8c',
    colorInfo: '#1f4e8c',
    colorError: '#b3261e',
    colorWarning: '#9a6700',
    colorSuccess: '#1a7f37',
    colorTextBase: '#1d2129',
    colorText: '#1d2129',
    colorTextPlaceholder: '#6b7280',
    colorTextDescription: '#5b6472',
    colorBgLayout: '#f7f8fa',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    fontFamily: '"Source Han Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
    motion: false,
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
}
