/** Dovecot 2.3 on loopback without TLS, with one user from a file and a spam folder that is marked as one. */
export function dovecotConfig(directory: string, imapPort: number): string {
  const folder = (name: string) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`
  return `base_dir = ${directory}/dovecot
state_dir = ${directory}/state
log_path = ${directory}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
default_internal_user = dovecot
default_login_user = dovenull
first_valid_uid = 1
mail_location = maildir:${directory}/mail/%u
passdb {
  driver = passwd-file
  args = scheme=plain username_format=%u ${directory}/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${directory}/mail/%u
}
namespace inbox {
  inbox = yes
${['Junk', 'Trash', 'Sent'].map(folder).join('\n')}
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`
}

export function roundcubeConfig(directory: string, imapPort: number, look: { skin: string; language: string }): string {
  const settings: Record<string, string | number | boolean> = {
    db_dsnw: `sqlite:///${directory}/roundcube.db?mode=0646`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: '127.0.0.1:1',
    des_key: 'onlyfortestsonlyfortests',
    skin: look.skin,
    language: look.language,
    log_dir: `${directory}/logs/`,
    temp_dir: `${directory}/temp/`,
    enable_installer: false,
    refresh_interval: 60,
    min_refresh_interval: 5,
    check_all_folders: true,
    junk_mbox: 'Junk',
    ip_check: false,
    // Behind a proxy every session seems to come from the proxy, and a test signs in many times a minute.
    login_rate_limit: 1000,
  }
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${JSON.stringify(value)};`)
  return `<?php\n$config = [];\n$config['plugins'] = [];\n${lines.join('\n')}\n`
}
