import type { Refusal } from '@/lib/diagnosis/error-texts'

/** Invented after what shops and big sites write; each line a language. */
export const errorSentences: Partial<Record<Refusal, string>> = {
  'wrong-password': `Oops! That's not the right password.
    We couldn't sign you in. Check your password and try again.
    Email and password do not match
    Пароль неверен
    Логин или пароль не подошли
    Неверные учетные данные
    Пароль неправильний
    Parol yoki login xato
    Passwort stimmt nicht überein
    Email o contraseña incorrectos, vuelve a intentarlo
    E-mail ou senha inválidos
    Email o password errati
    Błędny login lub hasło
    E-posta veya parola hatalı
    Heslo není správné
    Gebruikersnaam of wachtwoord klopt niet
    Mật khẩu bạn nhập không chính xác
    Kata sandi tidak sesuai
    البريد الإلكتروني أو كلمة المرور غير صحيحين
    아이디 또는 비밀번호를 확인해주세요
    メールアドレスまたはパスワードが違います
    登录密码有误
    The username and password combination you entered is incorrect
    Password error
    Sorry, your password was not recognised
    Login failed: bad credentials
    Account or password error, 2 attempts left
    Please enter the correct password.
    Your login details don't match
    Пароль не подходит
    Пароль указан неверно. Осталось попыток: 3
    Ошибка в логине или пароле
    Введен неверный пароль
    Логін чи пароль невірні
    Benutzername oder Kennwort ungültig
    Identifiants incorrects
    Le mot de passe ne correspond pas
    Los datos de acceso no son correctos
    Credenciales inválidas
    Senha inválida
    Dados de acesso incorretos
    Credenziali non valide
    Podane hasło jest błędne
    Girdiğiniz şifre hatalı
    Zadali jste špatné heslo
    Onjuiste inloggegevens
    Sai mật khẩu
    Password salah
    Λάθος κωδικός πρόσβασης
    הסיסמה שהוקלדה אינה נכונה
    كلمة السر خطأ
    รหัสผ่านผิด
    비밀번호가 일치하지 않습니다
    パスワードが間違っています
    密码错误，请重新输入
    Your account name or password is incorrect.
    Incorrect password. Please try again.
    The password you entered is wrong
    Wrong email or password. Forgot your password?
    Invalid credentials
    Неверный логин или пароль
    Вы ввели неправильный пароль. Попробуйте еще раз или восстановите его.
    Имя аккаунта или пароль введены неверно
    Неправильний пароль або логін
    Няправільны пароль
    Ihr Kontoname oder Passwort ist falsch.
    Das Passwort ist nicht korrekt
    Votre nom de compte ou mot de passe est incorrect.
    Mot de passe erroné, veuillez réessayer plus tard
    Su nombre de usuario o contraseña es incorrecto.
    La contraseña no es válida
    Seu nome de usuário ou senha está incorreto.
    Il nome utente o la password non sono corretti
    Nieprawidłowa nazwa konta lub hasło
    Hesap adınız veya şifreniz yanlış.
    Nesprávné jméno nebo heslo
    De accountnaam of het wachtwoord is onjuist
    Tên tài khoản hoặc mật khẩu không đúng
    Nama akun atau kata sandi Anda salah
    Το όνομα λογαριασμού ή ο κωδικός είναι λανθασμένος
    שם החשבון או הסיסמה שגויים
    اسم الحساب أو كلمة المرور غير صحيحة
    ชื่อบัญชีหรือรหัสผ่านไม่ถูกต้อง
    계정 이름 또는 비밀번호가 올바르지 않습니다.
    アカウント名またはパスワードが正しくありません。
    您的账户名或密码不正确
    帳號或密碼錯誤
    Hmm, that password doesn't look right. Please try again or reset it.
    Вы ввели неверный пароль или адрес электронной почты
    Пароль введено з помилкою
    La contraseña que ingresaste no es correcta
    A palavra-passe está errada
    Mot de passe erroné. Vérifiez la saisie.
    Die Kombination aus E-Mail-Adresse und Passwort stimmt nicht
    La password inserita non è valida
    Login lub hasło niepoprawne
    Het wachtwoord dat je hebt ingevoerd is niet juist
    Kullanıcı adınız veya şifreniz yanlış
    كلمة المرور التي أدخلتها غير صالحة
    שם המשתמש או הסיסמה אינם נכונים
    账号或密码不正确
    ログインIDまたはパスワードに誤りがあります
    비밀번호를 잘못 입력하셨습니다
    Tên đăng nhập hoặc mật khẩu sai
    อีเมลหรือรหัสผ่านไม่ถูกต้อง
    Email atau kata sandi yang Anda masukkan salah
    Přihlašovací údaje nejsou platné
    Parola introdusă este greșită
    Ο κωδικός πρόσβασης δεν είναι σωστός
    Hibás jelszó, próbálja újra
    Fel lösenord eller e-postadress`,
  'unknown-account': `This phone number has not been registered yet
    The email isn't linked to any account
    You don't have an account yet. Register now
    Email not recognized
    Почта не найдена, зарегистрируйтесь
    Аккаунта с такой почтой нет
    Номер не зарегистрирован
    Diese E-Mail ist bei uns nicht registriert
    Aucun compte ne correspond à cet e-mail
    El usuario no está registrado
    Usuário não encontrado
    L'utente non è registrato
    Użytkownik nie istnieje
    Bu e-posta kayıtlı değil
    Účet nebyl nalezen
    E-mailadres is niet bekend
    Email chưa được đăng ký
    Email tidak terdaftar
    البريد غير مسجل لدينا
    회원 정보를 찾을 수 없습니다
    アカウントが見つかりませんでした
    用户不存在
    No account found with that email address
    Sorry, we don't recognize this email
    User does not exist
    The member ID is not found
    There is no account for this phone number
    Мы не нашли аккаунт с таким адресом
    Аккаунт не найден
    Нет пользователя с таким email
    Учётная запись не существует
    Kein Konto mit dieser E-Mail gefunden
    Cette adresse e-mail n'est pas enregistrée
    No existe ninguna cuenta asociada
    Não encontramos uma conta com este e-mail
    Nessun account trovato
    Nie znaleźliśmy konta
    Kullanıcı bulunamadı
    Uživatel nebyl nalezen
    Geen account gevonden
    Không tìm thấy tài khoản
    Akun belum terdaftar
    Δεν βρέθηκε λογαριασμός
    لم يتم العثور على الحساب
    ไม่มีบัญชีผู้ใช้นี้
    등록되지 않은 이메일입니다
    登録されていないメールアドレスです
    账号未注册
    This account does not exist.
    We couldn't find an account with this email
    The email address you entered is not registered
    Account not found
    This user doesn't exist, please register
    Такого аккаунта не существует
    Пользователь с таким адресом не найден
    Этот e-mail не зарегистрирован
    Такого облікового запису не існує
    Dieses Konto existiert nicht
    Diese E-Mail-Adresse wurde nicht gefunden
    Ce compte n'existe pas
    Aucun compte n'est associé à cette adresse
    Esta cuenta no existe
    No hemos encontrado ninguna cuenta con ese correo
    Esta conta não existe
    E-mail não cadastrado
    Questo account non esiste
    To konto nie istnieje
    Böyle bir hesap bulunamadı
    Tento účet neexistuje
    Dit account bestaat niet
    Tài khoản không tồn tại
    Akun tidak ditemukan
    Ο λογαριασμός δεν υπάρχει
    החשבון לא קיים
    الحساب غير موجود
    ไม่พบบัญชีนี้
    존재하지 않는 계정입니다
    このアカウントは存在しません
    该账户不存在
    We couldn't find an AliExpress account with that email address
    Пользователя с таким логином не существует
    Обліковий запис з такою адресою відсутній
    El correo electrónico no está asociado a ninguna cuenta
    Este e-mail não está cadastrado
    Cette adresse e-mail n'est associée à aucun compte
    Zu dieser E-Mail-Adresse gibt es kein Kundenkonto
    Non esiste alcun account con questo indirizzo email
    Nie mamy konta przypisanego do tego adresu
    We kennen dit e-mailadres niet
    Bu e-posta adresine ait bir hesap bulunamadı
    هذا الحساب غير موجود
    לא נמצא חשבון עם כתובת דוא"ל זו
    该账号不存在，请先注册
    このメールアドレスは登録されていません
    가입되지 않은 이메일입니다
    Tài khoản này không tồn tại trong hệ thống
    ไม่พบบัญชีผู้ใช้นี้ในระบบ
    Akun dengan email ini tidak ditemukan
    Účet s touto e-mailovou adresou neexistuje
    Nu există niciun cont cu această adresă de e-mail
    Δεν υπάρχει λογαριασμός με αυτό το email
    Ilyen felhasználó nem létezik
    Det finns inget konto med den här e-postadressen
    Please enter a valid email address
    Введите корректный адрес электронной почты
    El formato del correo electrónico no es válido
    Bitte geben Sie eine gültige E-Mail-Adresse ein
    Adresse e-mail non valide
    Inserisci un indirizzo email valido
    Nieprawidłowy adres e-mail
    邮箱格式不正确
    Geçerli bir e-posta adresi girin
    有効なメールアドレスを入力してください`,
  'too-many-tries': `Account suspended for security reasons
    Your login attempts have been blocked. Try again after 2 hours.
    You have reached the limit of attempts
    Слишком много неудачных попыток
    Попытки закончились, попробуйте через час
    Ваш аккаунт заморожен
    Акаунт тимчасово заблоковано
    Sie haben sich zu oft vertippt
    Nombre maximal d'essais atteint
    Has superado el número de intentos
    Você excedeu o número de tentativas
    Hai superato il numero massimo di tentativi
    Przekroczono limit prób
    Deneme sınırını aştınız
    Váš účet je uzamčen
    Uw account is vergrendeld
    Đăng nhập quá nhiều lần
    Akun Anda diblokir sementara
    لقد تجاوزت عدد المحاولات
    로그인 시도가 제한되었습니다
    しばらくログインできません。試行回数の上限に達しました
    账户已被锁定，请稍后再试
    For your security, your account is locked
    You have exceeded the maximum number of login attempts
    Login is temporarily restricted
    Too frequent operations
    Please wait 15 minutes before trying again
    Вы слишком часто пытаетесь войти
    Аккаунт временно заблокирован в целях безопасности
    Вход временно ограничен
    Исчерпан лимит попыток
    Konto wegen zu vieler Fehlversuche gesperrt
    Compte temporairement bloqué
    Cuenta bloqueada temporalmente
    Conta bloqueada
    Account bloccato
    Konto zostało zablokowane
    Hesabınız kilitlendi
    Účet byl dočasně zablokován
    Account tijdelijk geblokkeerd
    Tài khoản bị khóa tạm thời
    Akun dikunci sementara
    החשבון נחסם זמנית
    تم حظر الحساب مؤقتا
    บัญชีถูกล็อกชั่วคราว
    계정이 잠겼습니다
    アカウントがロックされました
    操作过于频繁
    Too many failed attempts. Please try again later.
    Your account has been temporarily locked
    You have entered a wrong password too many times
    You've made too many requests
    Try again in 24 hours
    Слишком много попыток входа. Попробуйте позже
    Превышено число попыток, аккаунт временно заблокирован
    Забагато спроб. Спробуйте пізніше
    Zu viele Versuche. Bitte versuchen Sie es später erneut
    Ihr Konto wurde vorübergehend gesperrt
    Trop de tentatives, réessayez plus tard
    Demasiados intentos. Inténtalo más tarde
    Muitas tentativas. Tente novamente mais tarde
    Troppi tentativi
    Zbyt wiele prób logowania
    Çok fazla deneme yaptınız
    Příliš mnoho pokusů
    Te veel pogingen
    Bạn đã thử quá nhiều lần
    Terlalu banyak percobaan
    Πάρα πολλές προσπάθειες
    יותר מדי ניסיונות
    محاولات كثيرة جدا
    คุณลองหลายครั้งเกินไป
    시도 횟수가 너무 많습니다
    試行回数が多すぎます
    您的尝试次数过多
    Your account has been disabled for security reasons. Please contact customer service.
    Ваша учетная запись заблокирована из-за подозрительной активности
    Ваш акаунт призупинено
    Tu cuenta ha sido suspendida
    Sua conta foi bloqueada por motivos de segurança
    Votre compte a été désactivé
    Dieses Konto wurde deaktiviert
    Il tuo account è stato disattivato
    Twoje konto zostało zawieszone
    Je account is opgeschort
    Hesabınız askıya alındı
    تم تعليق حسابك
    החשבון שלך הושעה
    您的账户已被冻结，请联系客服
    お客様のアカウントは停止されています
    이용이 정지된 계정입니다
    Tài khoản của bạn đã bị đình chỉ
    บัญชีของคุณถูกปิดใช้งาน
    Akun Anda telah dinonaktifkan
    Váš účet byl pozastaven
    Contul tău a fost suspendat
    Ο λογαριασμός σας έχει ανασταλεί
    A fiókját felfüggesztettük
    Ditt konto har stängts av
    You've reached the maximum number of sign-in attempts. Come back in 30 minutes.
    Вы исчерпали количество попыток, попробуйте через час
    Has realizado demasiadas solicitudes, espera unos minutos
    Você errou a senha muitas vezes. Aguarde 15 minutos
    Sie haben Ihr Passwort zu häufig falsch eingegeben
    Vous avez dépassé le nombre de tentatives autorisées
    Hai effettuato troppi tentativi di accesso
    U heeft te vaak geprobeerd in te loggen
    로그인 시도 횟수를 초과했습니다
    ログインの試行回数が上限に達しました
    密码错误次数过多，请24小时后再试
    لقد تجاوزت الحد الأقصى لعدد المحاولات
    För många försök. Vänta en stund och försök igen.
    Túl sok sikertelen próbálkozás
    Prea multe încercări, încearcă mai târziu
    Υπερβήκατε τον αριθμό προσπαθειών`,
  captcha: `Slide right to complete the puzzle
    Please pass the human verification first
    Security verification required
    Сначала пройдите капчу
    Перетащите фрагмент пазла
    Bitte lösen Sie das Captcha
    Glissez vers la droite
    Completa el captcha
    Resolva o captcha
    Completa il puzzle
    Rozwiąż captcha
    Lütfen doğrulamayı tamamlayın
    캡차를 완료하세요
    セキュリティ認証を完了してください
    请先完成安全验证
    Slide to unlock
    Verification failed, please refresh and slide again
    Unusual traffic detected, please complete the security check
    Please prove you are human
    Подтвердите, что вы не робот
    Потяните ползунок
    Сдвиньте слайдер вправо
    Код с картинки неверный
    Schieberegler nach rechts ziehen
    Déplacez le curseur
    Deslice el control
    Deslize para a direita
    Fai scorrere per verificare
    Przeciągnij suwak
    Sürgüyü kaydırın
    슬라이더를 오른쪽으로 미세요
    请按住滑块，拖动到最右边
    Please slide to verify
    Drag the slider to the right
    Please complete the verification
    Enter the letters from the picture
    The captcha is wrong, try once more
    Передвиньте ползунок вправо
    Введите символы с картинки
    Пройдите проверку безопасности
    Перетягніть повзунок
    Bitte schieben Sie den Regler nach rechts
    Veuillez faire glisser pour vérifier
    Desliza para verificar
    Arraste para verificar
    Trascina il cursore
    Przesuń, aby zweryfikować
    Doğrulamak için kaydırın
    Posuňte pro ověření
    Schuif om te verifiëren
    Vui lòng trượt để xác minh
    Geser untuk verifikasi
    Σύρετε για επαλήθευση
    החלק כדי לאמת
    اسحب للتحقق
    โปรดเลื่อนเพื่อยืนยัน
    밀어서 인증하세요
    スライドして認証してください
    请拖动滑块完成验证
    Slider verification did not pass, please slide once more
    Не удалось пройти проверку: передвиньте ползунок ещё раз
    Verificación por deslizamiento fallida, inténtalo otra vez
    Arraste o controle deslizante até o fim
    Faites glisser le curseur jusqu'au bout
    Sicherheitsüberprüfung fehlgeschlagen. Ziehen Sie den Regler nach rechts
    Trascina il cursore verso destra per completare la verifica
    Przesuń suwak do końca w prawo
    Kaydırıcıyı sağa doğru sürükleyin
    滑动验证失败，请重试
    보안 확인을 위해 슬라이더를 끝까지 밀어주세요
    Kéo thanh trượt sang phải để xác minh
    יש לגרור את המחוון ימינה
    Dra reglaget åt höger för att verifiera
    The characters you typed don't match the image
    Символы с изображения введены неверно`,
  'store-down': `Website is currently down for maintenance
    We're having some technical difficulties
    Sorry, we are experiencing problems. Please come back later.
    Gateway timeout
    На сайте проводятся плановые работы
    Ошибка 500
    Временные неполадки на сервере
    Wir führen gerade Wartungsarbeiten durch
    Le site est temporairement indisponible
    Estamos en mantenimiento
    Estamos em manutenção
    Sito in manutenzione
    Przerwa techniczna
    Sitemiz bakımdadır
    일시적인 오류가 발생했습니다
    サービスは現在利用できません
    网站维护中
    503 Service Unavailable
    We are upgrading our system
    The server is busy, please retry
    Oops, an unexpected error occurred
    Скоро вернёмся: проводим технические работы
    Сервер не отвечает
    Система занята
    Ein technischer Fehler ist aufgetreten
    Une erreur technique est survenue
    Ha ocurrido un error inesperado
    Ocorreu um erro inesperado
    Si è verificato un errore
    Wystąpił błąd serwera
    Bir hata oluştu
    サーバーが混み合っています
    服务器繁忙
    The system is under maintenance
    Service temporarily unavailable
    Something went wrong. Please try again later
    Internal server error
    System error, please try again
    Сайт на техническом обслуживании
    Сервис временно недоступен
    Что-то пошло не так, попробуйте позже
    Ведуться технічні роботи
    Wartungsarbeiten
    Der Dienst ist derzeit nicht verfügbar
    Service indisponible
    El sitio está en mantenimiento
    Serviço indisponível
    Il sito è in manutenzione
    Trwają prace konserwacyjne
    Sistem bakımda
    Probíhá údržba
    De site is in onderhoud
    Hệ thống đang bảo trì
    Sedang dalam pemeliharaan
    Το σύστημα είναι υπό συντήρηση
    האתר בתחזוקה
    الموقع تحت الصيانة
    ระบบปิดปรับปรุง
    시스템 점검 중입니다
    ただいまメンテナンス中です
    系统繁忙，请稍后再试
    We'll be right back. The site is being updated.
    Сайт временно не работает, ведём работы
    El servicio no se encuentra disponible en este momento
    Le site est en cours de maintenance
    Der Server antwortet nicht. Versuchen Sie es in Kürze erneut
    Il servizio è temporaneamente sospeso per lavori
    Serwis chwilowo niedostępny
    システムメンテナンスのため、ご利用いただけません
    系统升级中，请稍后访问
    서비스 점검으로 이용이 제한됩니다
    Site-ul este în mentenanță
    Az oldal karbantartás alatt áll
    Sidan är tillfälligt otillgänglig
    Hệ thống đang nâng cấp, vui lòng quay lại sau`,
  network: `Network error
    Check your internet connection
    Нет соединения с интернетом
    Помилка мережі
    Netzwerkfehler
    Erreur réseau
    Error de red
    Erro de rede
    Errore di rete
    Błąd sieci
    Ağ hatası
    네트워크 오류
    ネットワークエラー
    网络异常，请检查网络
    Couldn't connect. Check your connection and try again.
    Отсутствует подключение к интернету
    Se ha perdido la conexión. Comprueba tu red
    Falha na conexão, verifique sua internet
    Problème de connexion au réseau
    Verbindung fehlgeschlagen. Prüfen Sie Ihre Internetverbindung
    Connessione assente, controlla la rete
    通信に失敗しました。電波の良い場所で再度お試しください
    网络连接超时
    تحقق من اتصالك بالإنترنت
    Nincs internetkapcsolat
    Ingen internetanslutning`,
  'social-account': `This email is registered through Google. Sign in with Google instead.
    Please log in with your Facebook account
    Этот адрес зарегистрирован через Google
    Войдите через соцсеть
    You signed up with Google. Click “Continue with Google” to log in.
    Вы регистрировались через ВКонтакте, войдите через него
    Te registraste con tu cuenta de Facebook
    Vous vous êtes inscrit avec Google
    Sie haben sich über Facebook registriert
    To konto zostało utworzone przez Facebooka
    Esta conta foi criada com o Google
    该邮箱已绑定谷歌账号，请使用谷歌登录
    このアカウントはGoogleで登録されています
    Bu hesap Google ile oluşturulmuş`,
  code: `The verification code you entered is incorrect or has expired
    Срок действия кода истек, запросите новый
    Невірний код підтвердження
    El código de verificación ha caducado
    Código de verificação inválido
    Le code saisi est incorrect
    Der Bestätigungscode ist abgelaufen
    Il codice di verifica non è corretto
    Kod weryfikacyjny wygasł
    De verificatiecode is onjuist
    Doğrulama kodunun süresi doldu
    رمز التحقق غير صحيح
    קוד האימות שגוי
    認証コードが正しくありません
    인증번호가 일치하지 않습니다
    Mã xác minh đã hết hạn
    รหัสยืนยันไม่ถูกต้อง
    Kode verifikasi salah
    Ověřovací kód vypršel
    Verifieringskoden har gått ut`,
  'password-expired': `Your password has expired. Please set a new one.
    Срок действия вашего пароля истёк
    Tu contraseña ha caducado, debes cambiarla
    Votre mot de passe a expiré
    Ihr Passwort ist abgelaufen
    La tua password è scaduta
    Twoje hasło wygasło, ustaw nowe
    您的密码已过期，请修改
    パスワードの有効期限が切れています
    You changed your password 3 weeks ago. Use the new one.
    Şifrenizin süresi doldu
    Mật khẩu của bạn đã hết hạn`,
  rules: `The new password must be different from your previous passwords
    Новый пароль не должен совпадать со старым
    Las contraseñas no coinciden
    As senhas não são iguais
    Les deux mots de passe ne sont pas identiques
    Die Passwörter stimmen nicht überein
    Le password non corrispondono
    Hasła nie są takie same
    De wachtwoorden komen niet overeen
    You've already used this password. Choose another one.
    Пароли не совпадают
    Паролі не збігаються
    两次输入的密码不一致
    新しいパスワードと確認用パスワードが一致しません
    이전에 사용한 비밀번호는 사용할 수 없습니다
    Yeni şifreniz eski şifrenizle aynı olamaz
    كلمتا المرور غير متطابقتين
    Hesla se neshodují
    Lösenorden matchar inte
    Password must be 6-20 characters and contain letters and numbers
    Пароль должен содержать от 6 до 20 символов
    Das Passwort muss mindestens 6 Zeichen lang sein`,
  'other-site': `This account is registered on aliexpress.ru. Please sign in there.
    Этот аккаунт зарегистрирован на AliExpress Россия. Войдите на aliexpress.ru
    Your account belongs to a different region. Please switch to your local site.
    Esta cuenta pertenece a otra región
    该账号属于其他国家站点
    Ce compte a été créé dans une autre région
    Dieses Konto gehört zu einer anderen Region
    Ваш аккаунт относится к другому региону`,
}
