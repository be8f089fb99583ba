/** How a store may say it, in the languages that it is read in: written down before a look at what is recognised. */
export const wrongPassword = [
  'The login name or password you entered is incorrect.',
  'Sorry, that password isn’t right. Try again or reset it.',
  'Логин или пароль указаны неверно',
  'Неправильный пароль. Проверьте и введите ещё раз',
  'Невірний пароль або електронна адреса',
  'El correo o la contraseña no coinciden',
  'Identifiant ou mot de passe erroné',
  'Benutzername oder Passwort stimmen nicht',
  'E-mail ou senha inválidos',
  'Nome utente o password non corretti',
  'Podane hasło jest nieprawidłowe',
  'Şifreniz hatalı, tekrar deneyin',
  'Zadali jste špatné heslo',
  'De combinatie van e-mail en wachtwoord klopt niet',
  '아이디 또는 비밀번호가 올바르지 않습니다',
  'パスワードが正しくありません',
  '账号或密码错误',
  'كلمة المرور غير صحيحة',
  'הסיסמה שגויה',
  'รหัสผ่านไม่ถูกต้อง',
]

export const unknownAccount = [
  'We can’t find an account with that email address.',
  'Такой пользователь не зарегистрирован',
  'No existe ninguna cuenta con este correo',
  'Aucun compte ne correspond à cette adresse',
  'Zu dieser E-Mail-Adresse gibt es kein Konto',
  'Não encontramos uma conta com este e-mail',
  'Bu e-posta adresiyle kayıtlı bir hesap bulunamadı',
  '该账号不存在',
  'Konto o podanym adresie nie istnieje',
]

export const tooMany = [
  'You’ve tried too many times. Please wait 10 minutes.',
  'Слишком много неудачных попыток, попробуйте позже',
  'Has superado el número de intentos',
  'Trop de tentatives, réessayez plus tard',
  'Zu viele Fehlversuche. Bitte später erneut probieren',
  'Muitas tentativas. Tente novamente mais tarde',
  'Çok fazla deneme yaptınız',
  '尝试次数过多，请稍后再试',
]

export const maintenance = [
  'We’re down for maintenance and will be back soon.',
  'Ведутся технические работы',
  'Estamos realizando tareas de mantenimiento',
  'Site en maintenance',
  'Wartungsarbeiten: bitte später wiederkommen',
  '系统维护中',
]
