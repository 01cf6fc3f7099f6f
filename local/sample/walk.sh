#!/usr/bin/env bash
# Walks the whole road on the sample program by curl alone: a deal is registered and approved, a sale is reported and
# explained, an alert is raised, a month is paid. It may be walked again: what was paid is not paid twice.
# Usage: bash local/sample/walk.sh [FILE]   while npm start runs. FILE is what npm start has written of where the parts are:
#   API COGNITO CLIENT AWS MAIL TOPIC  addresses and names      KEY PASSWORD  the owner's key, and the people's password
#   OUT                           the folder that the bank file and a statement are fetched into
set -euo pipefail
. "${1:-$(dirname "$0")/../../.local/data/walk.env}"

step() { printf '\n  %s\n' "$*"; }
tell() { printf '    %s\n' "$*"; }

# field EXPRESSION: what the expression comes to in the JSON on standard input, which it calls j.
field() {
  node -e 'const j = JSON.parse(require("node:fs").readFileSync(0, "utf8")); console.log(eval(process.argv[1]) ?? "")' "$1"
}

# request TOKEN METHOD PATH [BODY]: the answer's body. An answer that is no success ends the walk with its text.
request() {
  local answer
  answer=$(curl -sS -X "$2" "$API$3" -w '\n%{http_code}' -H "Authorization: Bearer $1" \
    ${4:+-H 'Content-Type: application/json' -d "$4"})
  if [ "${answer##*$'\n'}" -ge 300 ]; then
    printf '%s %s answered %s\n' "$2" "$3" "$answer" >&2
    return 1
  fi
  printf '%s' "${answer%$'\n'*}"
}

# until_it_is EXPECTED EXPRESSION TOKEN PATH: asks until the expression comes to what is expected; the body then.
until_it_is() {
  local body
  for _ in $(seq 300); do
    body=$(request "$3" GET "$4")
    if [ "$(field "$2" <<<"$body")" = "$1" ]; then
      printf '%s' "$body"
      return
    fi
    sleep 0.2
  done
  printf 'GET %s: %s did not become %s in %s\n' "$4" "$2" "$1" "$body" >&2
  return 1
}

sign_in() {
  curl -sS "$COGNITO/" -H 'X-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth' \
    -H 'Content-Type: application/x-amz-json-1.1' \
    -d "{\"AuthFlow\":\"USER_PASSWORD_AUTH\",\"ClientId\":\"$CLIENT\",\"AuthParameters\":{\"USERNAME\":\"$1\",\"PASSWORD\":\"$PASSWORD\"}}" |
    field 'j.AuthenticationResult.AccessToken'
}

sqs() {
  curl -sS "$AWS/" -H "X-Amz-Target: AmazonSQS.$1" -H 'Content-Type: application/x-amz-json-1.0' -d "$2"
}

mkdir -p "$OUT"
walk=$(date +%s)
today=$(date -u +%Y-%m-%d)
month=${today%-*}
close=$(node -p 'new Date(Date.now() + 90 * 86400000).toISOString().slice(0, 10)')
now() { node -p 'new Date().toISOString()'; }
period=$(node -p "new Date(Date.UTC(...'$month'.split('-').map(Number).map((n, i) => n - 2 * i), 1)).toISOString().slice(0, 7)")
partner=$(sign_in szef@gdynia.example)
manager=$(sign_in kanal@termika.example)
finance=$(sign_in finanse@termika.example)

step '1. The vendor'"'"'s system listens to alerts (SNS)'
sqs CreateQueue "{\"QueueName\":\"walk-$walk\"}" >/dev/null
account=${TOPIC#*:*:*:*:}
curl -sS "$AWS/" -d Action=Subscribe -d Protocol=sqs --data-urlencode "TopicArn=$TOPIC" \
  --data-urlencode "Endpoint=arn:aws:sqs:eu-central-1:${account%%:*}:walk-$walk" >/dev/null
tell "the queue walk-$walk hears $TOPIC"

step '2. The partner registers a deal; it waits for the channel manager'
customer="szkola-$walk"
request "$partner" POST /v1/customers \
  "{\"externalId\":\"$customer\",\"name\":\"Zespół Szkół nr 3 w Gdyni\",\"country\":\"PL\"}" >/dev/null
deal=$(request "$partner" POST /v1/deals "{\"externalId\":\"okazja-$walk\",\"title\":\"Ogrzewanie zespołu szkół\",
  \"programId\":\"termika-partner\",\"customerId\":\"$customer\",\"productIds\":[\"TP-12\",\"TZ-300\"],
  \"value\":{\"amount\":\"187500.00\",\"currency\":\"PLN\"},\"expectedClose\":\"$close\"}")
approval=$(field j.approvalId <<<"$deal")
tell "$(field 'j.id + ": " + j.state' <<<"$deal")"

step '3. The channel manager sees it among the open approvals, and approves'
until_it_is open "j.data.find(({ id }) => id === '$approval')?.state" "$manager" '/v1/approvals?state=open&limit=200' >/dev/null
request "$manager" POST "/v1/approvals/$approval/decision" '{"outcome":"approved","reason":"Nowy klient."}' >/dev/null
deal=$(until_it_is approved j.state "$partner" "/v1/deals/okazja-$walk")
tell "$(field 'j.id + ": " + j.state + ", protected until " + j.protectedUntil' <<<"$deal")"

step '4. The deal is sold: the sale is reported, and stands in the ledger'
request "$partner" POST /v1/sales "{\"externalId\":\"walk-$walk\",\"programId\":\"termika-partner\",
  \"partnerId\":\"gdynia\",\"customerId\":\"$customer\",\"productId\":\"TP-12\",\"quantity\":\"1\",
  \"amount\":\"31900.00\",\"currency\":\"PLN\",\"occurredAt\":\"$today\"}" >/dev/null
sale=$(request "$partner" GET "/v1/sales/walk-$walk" | field j.id)
lines=$(until_it_is true "j.data.some(({ causes }) => causes[0].startsWith('$sale'))" "$partner" '/v1/partners/gdynia/ledger-lines?limit=5')
line=$(field "j.data.find(({ causes, component }) => component === 'pumps')?.id" <<<"$lines")
request "$partner" GET "/v1/partners/gdynia/ledger-lines/$line" |
  field '`${j.line.component} of ${j.line.window}: ${j.line.before.amount} + ${j.line.difference.amount} = ${j.line.after.amount} ${j.line.after.currency} (exactly ${j.explanation.exact})`' |
  sed 's/^/    /'

step '5. The alert: gdynia'"'"'s month passed the threshold; told once a month'
alert=$(until_it_is told "j.data.find(({ ruleName }) => ruleName === 'Dobry miesiąc')?.state" "$manager" "/v1/alerts?month=$month")
tell "$(field 'j.data[0].ruleName + ": " + j.data[0].value + " ≥ " + j.data[0].threshold + " " + j.data[0].currency' <<<"$alert")"
queue=$(sqs GetQueueUrl "{\"QueueName\":\"walk-$walk\"}")
heard=$(sqs ReceiveMessage "$(field 'JSON.stringify({ QueueUrl: j.QueueUrl, WaitTimeSeconds: 2 })' <<<"$queue")")
tell "$(field 'j.Messages === undefined ? "nothing new on the topic: it was told before" : "on the topic: " + JSON.parse(JSON.parse(j.Messages[0].Body).Message).type' <<<"$heard")"

step "6. Finance pays: the run of $period, up to now"
if run=$(request "$finance" GET "/v1/payout-runs/$period" 2>/dev/null); then
  tell "it was run before, and the same request answers the same run: nothing is paid twice"
  request "$finance" POST /v1/payout-runs "{\"period\":\"$period\"}" >/dev/null
else
  request "$KEY" POST /v1/payout-runs "{\"period\":\"$period\",\"cutOff\":\"$(now)\"}" >/dev/null
  run=$(until_it_is waiting j.state "$finance" "/v1/payout-runs/$period")
  tell "$(field 'j.statements + " statements wait for finance: " + j.totals.map((t) => t.amount + " " + t.currency + " in " + t.payments + " payments").join(", ")' <<<"$run")"
  request "$finance" POST "/v1/approvals/$(field j.approvalId <<<"$run")/decision" '{"outcome":"approved"}' >/dev/null
fi
run=$(until_it_is done j.state "$finance" "/v1/payout-runs/$period")
tell "$(field 'j.id + ": " + j.state' <<<"$run")"

step '7. The bank file and a statement'
curl -sS -o "$OUT/bank-file.xml" "$(request "$finance" GET "/v1/payout-runs/$period/bank-files/1" | field j.url)"
curl -sS -o "$OUT/statement.pdf" "$(request "$partner" GET "/v1/partners/gdynia/statements/$period/document" | field j.url)"
tell "$(request "$partner" GET "/v1/partners/gdynia/statements/$period" |
  field 'j.accounts.map((a) => `opening ${a.opening.amount} + earned ${a.earned.amount} − payment ${a.payment.amount} = closing ${a.closing.amount} ${a.currency}`).join(", ")')"
tell "$OUT/bank-file.xml"
tell "$OUT/statement.pdf"
