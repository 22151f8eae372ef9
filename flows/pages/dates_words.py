"""Words that dates are written with: data alone.  Month and day names follow CLDR, with what newspapers add."""

from __future__ import annotations

#: English-speaking regions where 10/04/2011 is a day in April.
DAY_FIRST_REGIONS = (
    "GB", "AU", "NZ", "IE", "IN", "ZA", "NG", "KE", "PK", "SG", "MY", "MT", "GH", "LK", "BD", "UG", "TZ",
)  # fmt: skip

#: Names and abbreviations of the twelve months, by language; lower case, without full stops.
MONTHS: dict[str, str] = {
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct"
    " november/nov december/dec",
    "de": "januar/jänner/jan februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug"
    " september/sept/sep oktober/okt november/nov dezember/dez",
    "fr": "janvier/janv/jan février/fevrier/févr/fév mars avril/avr mai juin/jui juillet/juil août/aout/aoû"
    " septembre/sept octobre/oct novembre/nov décembre/decembre/déc",
    "es": "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago"
    " septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic",
    "it": "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set"
    " ottobre/ott novembre/nov dicembre/dic",
    "pt": "janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set"
    " outubro/out novembro/nov dezembro/dez",
    "nl": "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt"
    " november/nov december/dec",
    "pl": "stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze"
    " lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis"
    " grudnia/grudzień/gru",
    "ru": "января/январь/янв февраля/февраль/февр/фев марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн"
    " июля/июль/июл августа/август/авг сентября/сентябрь/сент/сен октября/октябрь/окт ноября/ноябрь/нояб/ноя"
    " декабря/декабрь/дек",
    "uk": "січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/квіт травня/травень/трав"
    " червня/червень/черв липня/липень/лип серпня/серпень/серп вересня/вересень/вер жовтня/жовтень/жовт"
    " листопада/листопад/лист грудня/грудень/груд",
    "tr": "ocak/oca şubat/şub/subat mart/mar nisan/nis mayıs/mayis/may haziran/haz temmuz/tem ağustos/agustos/ağu"
    " eylül/eylul/eyl ekim/eki kasım/kasim/kas aralık/aralik/ara",
    "ar": "يناير/جانفي فبراير/فيفري/شباط مارس/آذار أبريل/ابريل/إبريل/أفريل/نيسان مايو/ماي/أيار/ايار"
    " يونيو/يونيه/جوان/حزيران يوليو/يوليه/جويلية/تموز أغسطس/اغسطس/أوت/آب سبتمبر/شتنبر/أيلول/ايلول أكتوبر/اكتوبر"
    " نوفمبر/نونبر ديسمبر/دجنبر",
    "cs": "ledna/leden/led února/únor/úno března/březen/bře dubna/duben/dub května/květen/kvě června/červen/čvn"
    " července/červenec/čvc srpna/srpen/srp září/zář října/říjen/říj listopadu/lis prosince/prosinec/pro",
    "sk": "januára február/februára marca apríla/apríl mája/máj júna/jún júla/júl augusta septembra októbra/október"
    " novembra decembra",
    "no": "januar februar mars april mai juni juli august september oktober november desember/des",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fi": "tammikuuta/tammikuu/tammi helmikuuta/helmikuu/helmi maaliskuuta/maaliskuu/maalis huhtikuuta/huhtikuu/huhti"
    " toukokuuta/toukokuu/touko kesäkuuta/kesäkuu/kesä heinäkuuta/heinäkuu/heinä elokuuta/elokuu/elo"
    " syyskuuta/syyskuu/syys lokakuuta/lokakuu/loka marraskuuta/marraskuu/marras joulukuuta/joulukuu/joulu",
    "id": "januari februari/pebruari maret april mei juni juli agustus/agu/agt september oktober november/nopember"
    " desember/des",
    "ms": "januari februari mac april mei jun julai ogos/ogo september oktober november disember/dis",
    "ro": "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi"
    " decembrie",
    "hu": "január február/febr március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept"
    " október november december",
    "hr": "siječnja/siječanj/sij veljače/veljača/velj ožujka/ožujak/ožu travnja/travanj/tra svibnja/svibanj/svi"
    " lipnja/lipanj/lip srpnja/srpanj/srp kolovoza/kolovoz/kol rujna/rujan/ruj listopada/listopad/lis"
    " studenoga/studenog/studeni/stu prosinca/prosinac/pro",
    "sr": "јануар/јануара/јан фебруар/фебруара/феб март/марта април/априла мај/маја јун/јуна јул/јула август/августа"
    " септембар/септембра/сеп октобар/октобра новембар/новембра/нов децембар/децембра/дец",
    "bg": "януари/яну февруари март април май юни юли август септември октомври ноември/ное декември",
    "el": "ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ/μάρ απριλίου/απρίλιος/απρ"
    " μαΐου/μαίου/μάιος/μαΐ/μάι ιουνίου/ιούνιος/ιουν/ιούν ιουλίου/ιούλιος/ιουλ/ιούλ αυγούστου/αύγουστος/αυγ/αύγ"
    " σεπτεμβρίου/σεπτέμβριος/σεπ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε/νοέ δεκεμβρίου/δεκέμβριος/δεκ",
    "ca": "gener/gen febrer/febr març abril maig juny juliol agost setembre octubre novembre desembre",
    "he": "ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט"
    " ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
    "hi": "जनवरी/जन फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "lv": "janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā"
    " augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī",
    "et": "jaanuar/jaan veebruar/veebr märts aprill mai juuni juuli august september oktoober november detsember/dets",
    "bn": "জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট/আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "sl": "januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij julija/julij avgusta/avgust"
    " septembra/september oktobra/oktober novembra/november decembra/december",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor/nentor dhjetor",
    "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "be": "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "az": "yanvar/yan fevral/fev mart aprel may iyun/i̇yun iyul/i̇yul avqust/avq sentyabr/sen oktyabr/okt noyabr/noy"
    " dekabr/dek",
    "uz": "yanvar/январ fevral/феврал mart aprel/апрел may iyun/июн iyul/июл avgust sentabr/sentyabr/сентябр"
    " oktabr/oktyabr/октябр noyabr/ноябр dekabr/декабр",
    "ka": "იანვარი/იან თებერვალი/თებ მარტი/მარ აპრილი/აპრ მაისი ივნისი/ივნ ივლისი/ივლ აგვისტო/აგვ სექტემბერი/სექ"
    " ოქტომბერი/ოქტ ნოემბერი/ნოე დეკემბერი/დეკ",
    "hy": "հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս"
    " օգոստոսի/օգոստոս սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր",
    "fa": "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "gu": "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
    "ta": "ஜனவரி/ஜன பிப்ரவரி/பெப்ரவரி/பிப் மார்ச்/மார் ஏப்ரல்/ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆகஸ்டு/ஓகஸ்ட்/ஆக செப்டம்பர்/செப்டெம்பர்/செப்"
    " அக்டோபர்/ஒக்டோபர்/அக் நவம்பர்/நவ டிசம்பர்/டிசெம்பர்/டிச",
    "te": "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై/జులై ఆగస్టు సెప్టెంబర్/సెప్టెంబరు అక్టోబర్/అక్టోబరు నవంబర్/నవంబరు డిసెంబర్/డిసెంబరు",
    "kn": "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
    "ml": "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്/മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
    "sw": "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba/disemba",
    "fil": "enero pebrero marso abril mayo hunyo hulyo agosto setyembre/septyembre oktubre nobyembre disyembre",
    "am": "ጃንዩወሪ/ጃንዋሪ/ጃንዩዋሪ ፌብሩወሪ/ፌብሩዋሪ/ፌብሯሪ ማርች ኤፕሪል/አፕሪል ሜይ ጁን ጁላይ ኦገስት/ኦጉስት ሴፕቴምበር/ሴፕተምበር"
    " ኦክቶበር/ኦክተውበር ኖቬምበር/ኖቨምበር ዲሴምበር/ዲሰምበር",
    "af": "januarie februarie maart april mei junie julie augustus september oktober november desember",
    "gl": "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    "is": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
}


#: Names of two words; the pattern in dates_parts.py knows their shape.
TWO_WORD_MONTHS = {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الاول": 10, "تشرين الثاني": 11, "كانون الأول": 12,
                   "كانون الاول": 12}  # fmt: skip

WEEKDAYS = """
    sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat
    sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend so mo di mi do fr sa
    dimanche lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam
    domingo lunes martes miércoles miercoles jueves viernes sábado sabado dom mié mie jue vie sáb sab
    domenica lunedì martedì mercoledì giovedì venerdì sabato gio
    segunda feira terça terca quarta quinta sexta seg ter qua qui sex
    zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zo ma wo vr za
    niedziela poniedziałek wtorek środa czwartek piątek sobota niedz pon wt wto śr śro czw pt pią sob
    воскресенье понедельник вторник среда четверг пятница суббота вс пн вт ср чт пт сб
    неділя понеділок вівторок середа четвер субота нд
    pazar pazartesi salı çarşamba perşembe cuma cumartesi paz pzt sal çar per cum cmt
    الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت
    neděle pondělí úterý středa čtvrtek pátek ne po út st čt pá nedeľa pondelok utorok streda štvrtok piatok
    søndag mandag tirsdag onsdag torsdag fredag lørdag søn man tir ons tor fre lør söndag måndag tisdag lördag
    sön mån tis tors lör sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai
    minggu senin selasa rabu kamis jumat sabtu ahad isnin khamis jumaat
    duminică luni marți miercuri joi vineri sâmbătă vasárnap hétfő kedd szerda csütörtök péntek szombat
    nedjelja ponedjeljak utorak srijeda četvrtak petak subota nedelja ponedeljak sreda
    недеља понедељак уторак четвртак петак неделя понеделник сряда четвъртък петък събота
    سهشنبه سه چهار پنج یک دو ساعت شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه
    κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο diumenge dilluns dimarts dimecres dijous divendres
    dissabte
    רביעי ראשון שני שלישי חמישי שישי שבת יום रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार
    jumapili jumatatu jumanne jumatano alhamisi ijumaa jumamosi sunnudagur mánudagur þriðjudagur miðvikudagur
    fimmtudagur föstudagur laugardagur hënë martë mërkurë enjte premte shtunë
    chủ nhật thứ hai ba tư năm sáu bảy 日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日
    星期一 星期二 星期三 星期四 星期五
    রবিবার রোববার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ मंगळवार
    ஞாயிற்றுக்கிழமை திங்கட்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை வியாழக்கிழமை வெள்ளிக்கிழமை சனிக்கிழமை
    ఆదివారం సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ഞായർ തിങ്കൾ ചൊവ്വ ബുധൻ വ്യാഴം വെള്ളി ശനി
    วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ bazar ertəsi çərşənbə axşamı cümə şənbə
    pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis pirmdiena otrdiena
    trešdiena ceturtdiena piektdiena sestdiena svētdiena esmaspäev teisipäev kolmapäev neljapäev laupäev
    pühapäev
    வியாழன் வெள்ளி சனி ஞாயிறு திங்கள் செவ்வாய் புதன் बृहस्पतिवार वीरवार इतवार
    วันพฤหัสบดีที่ วันอาทิตย์ที่ วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันศุกร์ที่ วันเสาร์ที่ พฤหัสบดีที่
    อาทิตย์ที่ จันทร์ที่ อังคารที่ พุธที่
    ศุกร์ที่ เสาร์ที่ พฤ พฤหัสบดี อาทิตย์ จันทร์ อังคาร พุธ ศุกร์ เสาร์ จ พ ศ ส อา
    dushanba seshanba chorshanba payshanba shanba yakshanba душанба сешанба чоршанба пайшанба шанба якшанба
    даваа мягмар лхагва пүрэв баасан бямба ням гараг гариг дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі
    жексенбі
    ሰኞ ማክሰኞ ረቡዕ ሐሙስ አርብ ዓርብ ቅዳሜ እሑድ እሁድ huwebes miyerkules biyernes linggo sondag maandag dinsdag vrydag
    saterdag 週一 週二 週三 週四 週五 週六 週日
    星期六 星期日 周一 周二 周三 周四 周五 周六 周日 일요일 월요일 화요일 수요일 목요일 금요일 토요일
"""

#: Words that say that the date after them is that of the last change.
UPDATED = """
    modification modificación modificação modifica
    updated update modified edited revised upd aktualisiert aktualisierung geändert mis mise màj maj modifié
    modifiée
    actualisé actualizado actualizada actualización modificado aggiornato aggiornamento modificata atualizado
    atualizada
    atualização bijgewerkt gewijzigd aktualizacja zaktualizowano zmodyfikowano обновлено изменено обновлена
    оновлено
    güncelleme güncellenme güncellendi تحديث محدث aktualizováno aktualizované upraveno oppdatert uppdaterad
    uppdaterat
    opdateret päivitetty muokattu diperbarui dikemaskini actualizat frissítve módosítva ažurirano izmena
    ажурирано
    обновена ενημερώθηκε ενημέρωση עודכן به‌روزرسانی अपडेट अपडेटेड আপডেট হালনাগাদ nhật
    änderung bearbeitet bearbeitung wijziging modyfikacja изменение обновление ændret ändrad endret muutettu
    změněno
    imesasishwa përditësuar жаңартылды абноўлена opgedateer புதுப்பிக்கப்பட்டது
    تعديل ปรับปรุง ปรับปรุงล่าสุด อัปเดต อัปเดตล่าสุด อัพเดต
    อัพเดตล่าสุด อัพเดท แก้ไขล่าสุด yenilənib अद्ययावत నవీకరించబడింది പുതുക്കിയത്
    עדכון aktualizacji aktualizace aktualizácia actualizării actualizare
    kemas kemaskini dikemas imehaririwa imeboreshwa ilisasishwa yeniləndi yangilandi yangilangan шинэчилсэн
    புதுப்பிப்பு மாற்றம் আপডেটেড التحديث ڈیٹ อัพเดทล่าสุดเมื่อ อัปเดตเมื่อ
    zmenené actualitzat actualizat modificat atnaujinta atjaunots papildināts uuendatud muudetud uppfært uppfærð
    обновено обновяване промяна posodobljeno osveženo poseg sprememba izmjena módosítás frissítés
"""
UPDATED_EAST_ASIAN = (
    "最後更新時間 最后更新时间 最後更新 最后更新 更新日期 更新日時 最終更新日 最終更新 更新日"
    " 更新时间 更新時間 更新于 更新 修改时间 修改 최종업데이트 업데이트 최종수정 기사수정 수정시간 수정일 수정"
)

#: Words that say that it is that of publication.
PUBLISHED = """
    published posted created issued filed released submitted publication publish date dated publicado publicada
    publié
    publiée créé posté ligne veröffentlicht erschienen erstellt eingestellt gespeichert verfasst datum stand vom
    fecha pubblicato pubblicata data gepubliceerd geplaatst
    publiziert erscheinungsdatum veröffentlichungsdatum publikationsdatum publicatiedatum publiceringsdatum
    udgivelsesdato publiseringsdato pubdate
    opublikowano dodano utworzono utworzenia publikacji publicării
    опубликовано опубликована публикации дата створено опубліковано yayınlanma
    yayınlandı giriş yayın oluşturulma نشر النشر vydáno publikováno publikované publisert publicerad publicerat
    publiceret offentliggjort udgivet julkaistu dipublikasikan terbit diterbitkan publicat megjelent közzétéve
    objavljeno انتشار
    imechapishwa iliyochapishwa publikuar postuar жарияланды апублікавана gepubliseer வெளியிடப்பட்டது
    publicerades
    release gepostet gepost verschenen postato inserito publicación publicat postat inlagd oprettet opprettet
    lisätty
    zverejnené uverejnené birt birtist publikuota paskelbta publicēts avaldatud објавено публикувано размещено
    добавлено
    zveřejněno публикувана публикуване δημοσιεύτηκε δημοσιεύθηκε publikacja
    publicação publicació شائع postado postada
    pressemitteilung medienmitteilung presseinformation medieninformation pressemeldung communiqué comunicato
    comunicado persbericht pressmeddelande pressemelding pressemeddelelse tiedote
    објављено публикувана δημοσιεύθηκε δημοσίευση פורסם प्रकाशित पब्लिश প্রকাশ প্রকাশিত đăng
    প্রকাশের প্রকাশিতঃ প্রকাশঃ पब्लिश्ड פרסום التاريخ نشرت نُشر نُشرت اشاعت added பதிவு வெளியிடப்பட்ட আপলোড পোস্ট पोस्ट
    dibuat ilichapishwa inilathala nailathala
    нийтэлсэн нийтлэгдсэн огноо yayımlanıb tayang xuất diunggah dimuat วันที่เผยแพร่
    প্রকাশকাল เผยแพร่ เผยแพร่เมื่อ เผยแพร่วันที่ โพสต์ tarix dərc disiarkan प्रकाशन प्रसिद्ध പ്രസിദ്ധീകരിച്ചത്
"""
PUBLISHED_EAST_ASIAN = """
    發佈時間 發佈日期 發佈於 發佈 發布時間 發布日期 發表時間 發表於 刊登日期 刊登時間 上稿時間 出版時間
    公開日時 公開日 公開 配信日時 配信日 配信 掲載日 掲載 投稿日 発行 发布时间 发布于
    发布日期 发布 發布時間 發布 发表于 发表时间
    时间 日期 등록일시 등록일 등록 기사입력시간 기사입력 최초입력 입력시간 입력일 입력 발행일 발행 기사승인 승인
    기사등록 기사작성 작성일 작성 송고시간 송고 게시일 게시 출고시간 출고 보도일
    发稿时间 發稿時間 上架時間 建立時間 上傳時間 見報日期 初公開日 発行日 編輯時間 出版： 出版: 刊登： 刊登:
    時間： 時間:
"""

#: Other words of a date line.
FILLERS = """
    at on the of a an um uhr am im den der le à a las la jour jours el de del os da do alle ore il di ook om uur
    op o
    godz godzinie às as em เวลา น วันที่ เมื่อวันที่ بتاريخ المشاهدات সময় তারিখ tarikh olunub edilib
    אחרון לאחרונה לראשונה בתאריך תאריך ב ד ה ו ז יום שעון ישראל آخرین زمان خبر برابر با ء هـ ه الموافق تم
    محرم صفر ربيع جمادى رجب شعبان رمضان رَمضان شوال ذو القعدة الحجة الأول الأولى الأولي الثاني الثانية الآخر
    الآخرة المبارك
    بتوقيت مكة المكرمة أبوظبي القاهرة غرينتش شدہ آخری بار ھ तिथि अंतिम आखरी आखिरी दिनांक সর্বশেষ শেষ সময়ঃ টাইম
    করা হয়েছে রাত रात किया गया
    کیا گیا کد شناسه تاريخ منشور المبارک ika noong na jum ний ны 朝刊 夕刊 付 月 火 水 木 金 土 日 一 二 三 四
    五 六 월 화 수 목 금 토 일 최종
    நாள் செய்த தேதி கடைசி terakhir pada malam pagi petang tengahari kini mwisho ቀን ዓ ም
    e lon qilingan il cü ci cu cı yil йил жылғы жылы жыл оны сарын өдөр ที่ โพสต์เมื่อ bản thời gian
    г год года в во saat tarihinde الساعة في من kl klokken klo den dne v hod pukul jam wib wita wit pada kello
    ve
    ora ob у в ω μ π στις בשעה lúc ngày tháng năm hrs h hs hours local time eastern pacific central ist gmt utc
    first originally last latest final zuletzt letztes letzte letzter am dernière dernier última último ultimo
    ultima
    laatste laatst son síðast klukkan آخر تاریخ تم senast sist sidst τελευταία cập tarihi por
    min mins minute minutes minuten read lecture lesezeit lesedauer leitura lectura lettura lezen leestijd to
    and und et y e i du press presse stampa nota prensa imprensa m d gada val
    на ч последна последно þann më zadnji zadnja zadnje posljednja poslednja utolsó haber
"""

#: Named zones, minutes from UTC.  What newspapers mean where a name is shared: CST and EST are American, IST is Indian.
ZONES: dict[str, int] = {
    "GMT": 0, "UTC": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MEZ": 60, "WAT": 60, "CEST": 120,
    "MESZ": 120, "CAT": 120, "EET": 120, "SAST": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "EAT": 180,
    "AST": -240, "ADT": -180, "IRST": 210, "GST": 240, "PKT": 300, "IST": 330, "NPT": 345, "BDT": 360, "ICT": 420,
    "WIB": 420, "WITA": 480, "SGT": 480, "HKT": 480, "MYT": 480, "PHT": 480, "AWST": 480, "WIT": 540, "JST": 540,
    "KST": 540, "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720, "NZDT": 780, "NST": -210, "NDT": -150,
    "BRT": -180, "ART": -180, "CLT": -240, "EDT": -240, "EST": -300, "CDT": -300, "CST": -360, "MDT": -360,
    "MST": -420, "PDT": -420, "PST": -480, "AKDT": -480, "AKST": -540, "HST": -600,
}  # fmt: skip

#: American zones named without the season: minutes in winter; an hour more in summer.
SEASONAL_ZONES = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}

MORNING = (
    "am", "上午", "午前", "오전", "凌晨", "早上", "صباحا", "صباحاً", "صباحًا", "ص", "قبل از ظهر", "ق.ظ", "π.μ", "πμ",
    "सुबह", "पूर्वाह्न", "sáng", "পূর্বাহ্ন", "এএম", "மு.ப", "সকাল", "ভোর", "pagi",
)  # fmt: skip
AFTERNOON = (
    "pm", "下午", "午後", "오후", "晚上", "مساء", "مساءً", "م", "بعد از ظهر", "بعدازظهر", "ب.ظ", "μ.μ", "μμ",
    "दोपहर", "शाम", "अपराह्न", "chiều", "tối", "אחה״צ", 'אחה"צ', "অপরাহ্ন", "পিএম",
    "பி.ப", "বিকাল", "বিকেল", "সন্ধ্যা", "petang",
)  # fmt: skip

#: Seconds in a unit of "14 hours ago"; keys are openings of the word.
UNITS: dict[str, int] = {
    "sec": 1, "sek": 1, "seg": 1, "сек": 1, "sn": 1, "秒": 1, "초": 1,
    "min": 60, "мин": 60, "dak": 60, "dk": 60, "minut": 60, "分": 60, "分钟": 60, "分鐘": 60, "분": 60, "phút": 60,
    "hour": 3600, "hr": 3600, "std": 3600, "stund": 3600, "heure": 3600, "hora": 3600, "ora": 3600, "ore": 3600,
    "uur": 3600, "uren": 3600, "godz": 3600, "час": 3600, "saat": 3600, "hod": 3600, "tim": 3600, "jam": 3600,
    "時間": 3600, "小时": 3600, "小時": 3600, "시간": 3600, "giờ": 3600, "h": 3600,
    "day": 86400, "tag": 86400, "jour": 86400, "día": 86400, "dia": 86400, "giorn": 86400, "dag": 86400, "dni": 86400,
    "dzień": 86400, "день": 86400, "дня": 86400, "дней": 86400, "gün": 86400, "den": 86400, "dny": 86400,
    "hari": 86400, "日": 86400, "天": 86400, "일": 86400, "ngày": 86400, "d": 86400,
    "week": 604800, "woche": 604800, "semaine": 604800, "semana": 604800, "settiman": 604800, "weken": 604800,
    "tydz": 604800, "tygod": 604800, "недел": 604800, "hafta": 604800, "týd": 604800, "uke": 604800, "veck": 604800,
    "uge": 604800, "minggu": 604800, "週間": 604800, "周": 604800, "주": 604800, "tuần": 604800,
}  # fmt: skip

#: How "… ago" is said: before the number, after the unit.
AGO_BEFORE = ("vor", "il y a", "hace", "há", "pred", "před", "for")
AGO_AFTER = ("ago", "fa", "atrás", "geleden", "temu", "назад", "тому", "önce", "siden", "sedan", "lalu", "yang lalu",
             "前", "전", "trước")  # fmt: skip
#: How long ago, as short lines beside a name or a title say it, as a pattern.
LAPSE = (
    r"in \d{1,2} (?:days|months|years)\b"
    r"|\d{1,2}\s?\w{1,10}\.?\s(?:ago|geleden|fa|temu|önce|назад|тому|sedan|siden|sitten|tagasi)\b"
    r"|\b(?:vor|il y a|hace|há|före|fa|pred|před|pre|prije|преди|пре|fyrir|acum|pirms|prieš"
    r"|πριν(?: από)?)\s\d{1,2}\s\w+"
    r"|\d{1,2} (?:perce|órája|napja)\b"
)
#: Words for today and yesterday.
TODAY = (
    "today|yesterday|heute|gestern|vandaag|gisteren|hoy|ayer|hoje|ontem|oggi|ieri|aujourd.hui|hier"
    "|i dag|i går|idag|igår|dzisiaj|dziś|wczoraj|dnes|včera|сегодня|вчера|сьогодні|вчора|bugün|dün"
    "|σήμερα|χθες|astăzi|ma|tegnap"
)
ONE = ("a", "an", "one", "einer", "einem", "eine", "un", "una", "une", "um", "uma", "een", "et", "en", "ett")
